import type { CompleteSum, Estimate } from '../../../../src/billing/bill.ts';
import type {
  AddOnPackage,
  DomainPosition,
  EstimateRequest,
  PaypalTerms,
  Unreported,
  Vat,
} from '../../../../src/billing/request.ts';

/**
 * The arithmetic as done by hand, in euros; what differs from `nothing`; what comes out, in cents.
 * All figures were made up for the arithmetic. None of them is anybody's price, fee or rate.
 */
export type Example = readonly [
  arithmetic: string,
  request: Partial<EstimateRequest>,
  expected: Partial<Estimate>,
];

export const noVat: Vat = { kind: 'reverse-charge' };

export const allReported: Unreported = {
  count: 0,
  minutesEach: undefined,
  hourlyRate: undefined,
  stepMinutes: undefined,
};

/** A bill of nothing, by Überweisung, at 19 %. */
export const nothing: EstimateRequest = {
  positions: [],
  packages: [],
  unreported: allReported,
  payment: 'transfer',
  paypal: { rate: undefined, fixed: undefined, reading: 'on-amount' },
  vat: { kind: 'rate', rate: 190_000 },
  credit: undefined,
};

export function domain(
  count: number | undefined,
  price: bigint | undefined,
  id = 'domain',
): DomainPosition {
  return { kind: 'domain', id, ending: 'de', what: 'renewal', count, price };
}

export function addOn(count: number | undefined, price: bigint | undefined): AddOnPackage {
  return { kind: 'package', id: 'package', name: 'Whitelabel-Nameserver', count, price };
}

export function vat(rate: number | undefined): Vat {
  return { kind: 'rate', rate };
}

/** The part of a request that is paid by PayPal, on the amount. */
export function onAmount(rate: number | undefined, fixed: bigint | undefined) {
  return paidByPaypal({ rate, fixed, reading: 'on-amount' });
}

/** The same, so that the amount arrives in full. */
export function inFull(rate: number | undefined, fixed: bigint | undefined) {
  return paidByPaypal({ rate, fixed, reading: 'in-full' });
}

function paidByPaypal(paypal: PaypalTerms) {
  return { payment: 'paypal', paypal } as const;
}

export function complete(
  net: bigint,
  vat: bigint,
  gross: bigint,
  fee: bigint,
  due: bigint,
): { sum: CompleteSum; missing: [] } {
  return { sum: { kind: 'complete', net, vat, gross, fee, due }, missing: [] };
}
