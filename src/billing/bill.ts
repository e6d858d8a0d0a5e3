import type { Cents } from './money.ts';
import type { AddOnPackage, DomainPosition, Payment, Unreported } from './request.ts';

/** `net` is undefined where something of the line is missing, and told in `Estimate.missing`. */
interface Net {
  readonly net: Cents | undefined;
}

export interface UnreportedLine extends Unreported, Net {
  readonly kind: 'unreported';
  /** effort for one Endkunde in whole steps */
  readonly billedMinutesEach: number | undefined;
}

/** One line of the bill: what the request says about it, and what it costs. */
export type Line = (DomainPosition & Net) | (AddOnPackage & Net) | UnreportedLine;

/** One amount that the estimate needs and the request does not know. */
export type Missing =
  /** of the position or package with this id */
  | { readonly kind: 'count' | 'price'; readonly id: string }
  | {
      readonly kind:
        | 'unreported-count'
        | 'unreported-minutes'
        | 'hourly-rate'
        | 'billing-step'
        | 'vat-rate'
        /** only when paid by PayPal */
        | 'paypal-rate'
        | 'paypal-fixed'
        /** only when paid by Guthaben; the sum is complete without it */
        | 'credit';
    };

/** The whole bill: gross = net + vat, due = gross + fee. */
export interface CompleteSum {
  readonly kind: 'complete';
  readonly net: Cents;
  /** 0 with reverse charge */
  readonly vat: Cents;
  readonly gross: Cents;
  /** 0 but for PayPal */
  readonly fee: Cents;
  /** what is to be paid, or taken from the Guthaben */
  readonly due: Cents;
}

/** A part of the bill. It has no `due`: nobody knows that yet. */
export interface IncompleteSum {
  readonly kind: 'incomplete';
  /** what the lines with all their amounts come to; undefined where a rate is missing for it */
  readonly known: {
    readonly net: Cents;
    readonly vat: Cents | undefined;
    readonly gross: Cents | undefined;
    readonly fee: Cents | undefined;
  };
  /** the amount due is this or more, whatever the missing amounts are */
  readonly atLeast: Cents;
}

/** Amounts due, by the chosen means of payment. */
export interface Reporting {
  /** of the bill as requested */
  readonly withUnreported: Cents | undefined;
  /** of the same bill without unreported Endkunden */
  readonly allReported: Cents | undefined;
  /** the difference, never negative; undefined where one of the two is */
  readonly saved: Cents | undefined;
  /** the net amount of the research alone, whatever the rest of the bill lacks */
  readonly research: Cents | undefined;
}

/** What becomes of the Guthaben if the bill is paid from it, whatever means is chosen. */
export type CreditAfter =
  /** it suffices; what is left of it, from 0 */
  | { readonly kind: 'remains'; readonly amount: Cents }
  /** it does not; what is missing in it, from 1 cent */
  | { readonly kind: 'top-up'; readonly amount: Cents }
  /** it does not suffice for the known part; what is missing in it at least, from 1 cent */
  | { readonly kind: 'top-up-at-least'; readonly amount: Cents }
  /** the Guthaben is not known, or suffices for the known part of the bill */
  | { readonly kind: 'unknown' };

export interface Estimate {
  /** positions, packages, then unreported Endkunden (always there), in the request's order */
  readonly lines: readonly Line[];
  /** in the order of the lines, then VAT, then the means of payment */
  readonly missing: readonly Missing[];
  /** complete if nothing is missing, but for the Guthaben */
  readonly sum: CompleteSum | IncompleteSum;
  /** what would be due by each means; undefined where an amount for it is missing */
  readonly byPayment: Readonly<Record<Payment, Cents | undefined>>;
  readonly reporting: Reporting;
  readonly credit: CreditAfter;
}
