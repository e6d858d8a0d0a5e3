import { complete, domain, type Example, noVat, onAmount } from './example.ts';

/** 100,00 net, 119,00 gross. */
const bill = { positions: [domain(1, 10_000n)] };
const byCredit = { ...bill, payment: 'credit' } as const;
const { paypal } = onAmount(24_900, 35n);

export const meansOfPayment: readonly Example[] = [
  [
    '200,00 − 119,00 = 81,00 remain',
    { ...byCredit, credit: 20_000n },
    {
      ...complete(10_000n, 1_900n, 11_900n, 0n, 11_900n),
      credit: { kind: 'remains', amount: 8_100n },
    },
  ],
  [
    '119,00 − 119,00 = 0 remain',
    { ...byCredit, credit: 11_900n },
    { credit: { kind: 'remains', amount: 0n } },
  ],
  [
    '119,00 − 118,99 = 0,01 to top up',
    { ...byCredit, credit: 11_899n },
    { credit: { kind: 'top-up', amount: 1n } },
  ],
  [
    '119,00 − 0 = 119,00 to top up',
    { ...byCredit, credit: 0n },
    { credit: { kind: 'top-up', amount: 11_900n } },
  ],
  [
    'an unknown Guthaben: the sum is whole, what remains is not known',
    byCredit,
    {
      sum: {
        kind: 'complete',
        net: 10_000n,
        vat: 1_900n,
        gross: 11_900n,
        fee: 0n,
        due: 11_900n,
      },
      missing: [{ kind: 'credit' }],
      credit: { kind: 'unknown' },
    },
  ],
  [
    'a Guthaben of 5,00 and 10,00 by PayPal: 5,00 to top up, as no fee comes off the Guthaben',
    { positions: [domain(1, 1_000n)], vat: noVat, ...onAmount(24_900, 35n), credit: 500n },
    { credit: { kind: 'top-up', amount: 500n } },
  ],
  [
    '119,00; by PayPal + 2,96 + 0,35 = 122,31; from the Guthaben 119,00',
    { ...bill, paypal },
    {
      ...complete(10_000n, 1_900n, 11_900n, 0n, 11_900n),
      byPayment: { transfer: 11_900n, paypal: 12_231n, credit: 11_900n },
    },
  ],
  [
    'the same, whichever is chosen',
    { ...byCredit, paypal, credit: 0n },
    { byPayment: { transfer: 11_900n, paypal: 12_231n, credit: 11_900n } },
  ],
  [
    'PayPal unknown and not chosen: nothing is missing, but PayPal cannot be compared',
    bill,
    {
      ...complete(10_000n, 1_900n, 11_900n, 0n, 11_900n),
      byPayment: { transfer: 11_900n, paypal: undefined, credit: 11_900n },
    },
  ],
];
