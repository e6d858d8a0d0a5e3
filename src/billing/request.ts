import type { Cents, Ppm } from './money.ts';

/** What is paid for a domain. */
export type DomainService = 'registration' | 'renewal' | 'transfer' | 'other';

export type Payment = 'transfer' | 'paypal' | 'credit';

/**
 * How a PayPal fee comes from the gross amount b, the rate p and the fixed amount f.
 * `on-amount`: b·p + f. `in-full`: (b + f) / (1 − p) − b, so that b arrives after PayPal's share.
 */
export type FeeReading = 'on-amount' | 'in-full';

/** Pieces at a net price each. */
interface Pieces {
  /** the request's own name for the line, unique in it */
  readonly id: string;
  /** 0 to `mostPieces` */
  readonly count: number | undefined;
  /** net, for one piece; not needed for 0 pieces */
  readonly price: Cents | undefined;
}

export interface DomainPosition extends Pieces {
  readonly kind: 'domain';
  /** as the reader names it; counts for nothing */
  readonly ending: string;
  readonly what: DomainService;
}

export interface AddOnPackage extends Pieces {
  readonly kind: 'package';
  /** as the reader names it; counts for nothing */
  readonly name: string;
}

/** Endkunden whose Benutzer-ID was not reported, and what finding it out costs. */
export interface Unreported {
  /** 0 to `mostPieces`; with 0 nothing else is needed */
  readonly count: number | undefined;
  /** assumed effort for one Endkunde, 0 to `mostMinutes` */
  readonly minutesEach: number | undefined;
  /** net, for an hour */
  readonly hourlyRate: Cents | undefined;
  /** the effort for each Endkunde is rounded up to whole steps, 1 to `mostMinutes` */
  readonly stepMinutes: number | undefined;
}

export interface PaypalTerms {
  /** 0 to `highestPaypalRate` */
  readonly rate: Ppm | undefined;
  readonly fixed: Cents | undefined;
  readonly reading: FeeReading;
}

/** `rate`: 0 to `highestVatRate`. `reverse-charge`: the invoice is without VAT. */
export type Vat =
  { readonly kind: 'rate'; readonly rate: Ppm | undefined } | { readonly kind: 'reverse-charge' };

/**
 * What an estimate is made from. All amounts are within `limits.ts`; `undefined` is "not known",
 * which is never taken for zero.
 */
export interface EstimateRequest {
  readonly positions: readonly DomainPosition[];
  readonly packages: readonly AddOnPackage[];
  readonly unreported: Unreported;
  readonly payment: Payment;
  readonly paypal: PaypalTerms;
  readonly vat: Vat;
  /** the current Guthaben */
  readonly credit: Cents | undefined;
}
