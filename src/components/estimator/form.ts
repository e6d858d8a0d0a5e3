import type { DomainService, FeeReading, Payment } from '../../billing/request.ts';

/** What the reader typed; null: nothing yet, so the provider's price stands there if there is one. */
export type Price = string | null;

/** One position: domains of an ending, or an add-on package. */
export interface Row {
  /** unique in the form, and the beginning of its fields' ids */
  readonly id: string;
  readonly kind: 'domain' | 'package';
  /** the ending or the package's name */
  readonly name: string;
  /** of domains only */
  readonly what: DomainService;
  readonly count: string;
  readonly price: Price;
}

export type VatKind = 'standard' | 'other' | 'none';

/** All that the reader can say, as typed; right or wrong. */
export interface Form {
  /** domains before packages */
  readonly rows: readonly Row[];
  readonly unreported: {
    readonly count: string;
    readonly minutes: string;
    readonly hourlyRate: Price;
    readonly step: Price;
  };
  readonly payment: Payment;
  readonly paypal: { readonly rate: Price; readonly fixed: Price; readonly reading: FeeReading };
  readonly vat: { readonly kind: VatKind; readonly rate: string };
  readonly credit: string;
}

/** More rows than anyone types; a page can still show them. */
export const mostRows = 50;

export const initialForm: Form = {
  rows: [newRow('p1', 'domain')],
  unreported: { count: '0', minutes: '', hourlyRate: null, step: null },
  payment: 'transfer',
  paypal: { rate: null, fixed: null, reading: 'on-amount' },
  vat: { kind: 'standard', rate: '' },
  credit: '',
};

export function newRow(id: string, kind: Row['kind'], name = ''): Row {
  return { id, kind, name, what: 'registration', count: '1', price: null };
}
