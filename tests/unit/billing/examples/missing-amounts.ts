import { domain, type Example, inFull, noVat, nothing, onAmount, vat } from './example.ts';

const nowhere = { transfer: undefined, paypal: undefined, credit: undefined };
/** 10,00 net. */
const ten = { positions: [domain(1, 1_000n)], vat: noVat };
/** 100,00 net, and a line without a price. */
const hundredAndMore = {
  positions: [domain(1, 10_000n, 'a'), domain(1, undefined, 'b')],
  vat: noVat,
};

export const missingAmounts: readonly Example[] = [
  [
    '2 × 1,00 and 3 × ?: at least 2,00 + 19 % = 2,38',
    { positions: [domain(2, 100n, 'a'), domain(3, undefined, 'b')], credit: 0n },
    {
      lines: [
        { ...domain(2, 100n, 'a'), net: 200n },
        { ...domain(3, undefined, 'b'), net: undefined },
        { kind: 'unreported', ...nothing.unreported, billedMinutesEach: undefined, net: 0n },
      ],
      missing: [{ kind: 'price', id: 'b' }],
      sum: {
        kind: 'incomplete',
        known: { net: 200n, vat: 38n, gross: 238n, fee: 0n },
        atLeast: 238n,
      },
      byPayment: nowhere,
      reporting: {
        withUnreported: undefined,
        allReported: undefined,
        saved: undefined,
        research: 0n,
      },
      credit: { kind: 'top-up-at-least', amount: 238n },
    },
  ],
  [
    '? × 1,00: at least 0',
    { positions: [domain(undefined, 100n)] },
    {
      missing: [{ kind: 'count', id: 'domain' }],
      sum: { kind: 'incomplete', known: { net: 0n, vat: 0n, gross: 0n, fee: 0n }, atLeast: 0n },
    },
  ],
  [
    '? × ?: both are missing',
    { positions: [domain(undefined, undefined)] },
    {
      missing: [
        { kind: 'count', id: 'domain' },
        { kind: 'price', id: 'domain' },
      ],
    },
  ],
  [
    '10,00 + ? %: at least 10,00',
    { ...ten, vat: vat(undefined), credit: 0n },
    {
      missing: [{ kind: 'vat-rate' }],
      sum: {
        kind: 'incomplete',
        known: { net: 1_000n, vat: undefined, gross: undefined, fee: undefined },
        atLeast: 1_000n,
      },
      byPayment: nowhere,
      credit: { kind: 'top-up-at-least', amount: 1_000n },
    },
  ],
  [
    '10,00 + ? % VAT by PayPal at 2 % + 0,50: at least 10,00 + 0,20 + 0,50 = 10,70',
    { ...ten, vat: vat(undefined), ...onAmount(20_000, 50n) },
    {
      missing: [{ kind: 'vat-rate' }],
      sum: {
        kind: 'incomplete',
        known: { net: 1_000n, vat: undefined, gross: undefined, fee: undefined },
        atLeast: 1_070n,
      },
    },
  ],
  [
    '10,00 by PayPal at ? % + 0,35: at least 10,35; by Überweisung 10,00',
    { ...ten, ...onAmount(undefined, 35n) },
    {
      missing: [{ kind: 'paypal-rate' }],
      sum: {
        kind: 'incomplete',
        known: { net: 1_000n, vat: 0n, gross: 1_000n, fee: undefined },
        atLeast: 1_035n,
      },
      byPayment: { transfer: 1_000n, paypal: undefined, credit: 1_000n },
      reporting: {
        withUnreported: undefined,
        allReported: undefined,
        saved: undefined,
        research: 0n,
      },
    },
  ],
  [
    '10,00 by PayPal at 2 % + ?: at least 10,20',
    { ...ten, ...onAmount(20_000, undefined) },
    {
      missing: [{ kind: 'paypal-fixed' }],
      sum: {
        kind: 'incomplete',
        known: { net: 1_000n, vat: 0n, gross: 1_000n, fee: undefined },
        atLeast: 1_020n,
      },
    },
  ],
  [
    '100,00 + ? on the amount, 2 % + 0,50: at least 100,00 + 2,00 + 0,50 = 102,50',
    { ...hundredAndMore, ...onAmount(20_000, 50n) },
    {
      sum: {
        kind: 'incomplete',
        known: { net: 10_000n, vat: 0n, gross: 10_000n, fee: 250n },
        atLeast: 10_250n,
      },
    },
  ],
  [
    '100,00 + ? in full at 10 %: at least 100,00 / 0,9 = 111,1111… → 111,11',
    { ...hundredAndMore, ...inFull(100_000, 0n) },
    {
      missing: [{ kind: 'price', id: 'b' }],
      sum: {
        kind: 'incomplete',
        known: { net: 10_000n, vat: 0n, gross: 10_000n, fee: 1_111n },
        atLeast: 11_111n,
      },
    },
  ],
  [
    '2 Endkunden, ? min at 60,00: at least 10,00; reported 10,00; what that saves is not known',
    {
      ...ten,
      unreported: { count: 2, minutesEach: undefined, hourlyRate: 6_000n, stepMinutes: 15 },
    },
    {
      missing: [{ kind: 'unreported-minutes' }],
      sum: {
        kind: 'incomplete',
        known: { net: 1_000n, vat: 0n, gross: 1_000n, fee: 0n },
        atLeast: 1_000n,
      },
      byPayment: nowhere,
      reporting: {
        withUnreported: undefined,
        allReported: 1_000n,
        saved: undefined,
        research: undefined,
      },
    },
  ],
  [
    '2 Endkunden, 20 → 30 min at ?: the effort is known, its price is not',
    {
      unreported: { count: 2, minutesEach: 20, hourlyRate: undefined, stepMinutes: 15 },
    },
    {
      lines: [
        {
          kind: 'unreported',
          count: 2,
          minutesEach: 20,
          hourlyRate: undefined,
          stepMinutes: 15,
          billedMinutesEach: 30,
          net: undefined,
        },
      ],
      missing: [{ kind: 'hourly-rate' }],
    },
  ],
  [
    '? Endkunden, 20 min at 60,00: their number is missing',
    { unreported: { count: undefined, minutesEach: 20, hourlyRate: 6_000n, stepMinutes: 15 } },
    { missing: [{ kind: 'unreported-count' }] },
  ],
  [
    '10,00 and 2 Endkunden, 20 min at 60,00 in unknown steps: at least 10,00',
    {
      ...ten,
      unreported: { count: 2, minutesEach: 20, hourlyRate: 6_000n, stepMinutes: undefined },
    },
    {
      missing: [{ kind: 'billing-step' }],
      lines: [
        { ...domain(1, 1_000n), net: 1_000n },
        {
          kind: 'unreported',
          count: 2,
          minutesEach: 20,
          hourlyRate: 6_000n,
          stepMinutes: undefined,
          billedMinutesEach: undefined,
          net: undefined,
        },
      ],
      sum: {
        kind: 'incomplete',
        known: { net: 1_000n, vat: 0n, gross: 1_000n, fee: 0n },
        atLeast: 1_000n,
      },
    },
  ],
  [
    '? and 1 Endkunde, 20 → 30 min at 60,00: the research costs 30,00 whatever the rest does',
    {
      positions: [domain(1, undefined)],
      unreported: { count: 1, minutesEach: 20, hourlyRate: 6_000n, stepMinutes: 15 },
    },
    {
      missing: [{ kind: 'price', id: 'domain' }],
      reporting: {
        withUnreported: undefined,
        allReported: undefined,
        saved: undefined,
        research: 3_000n,
      },
    },
  ],
  [
    '100,00 + ?, Guthaben 99,99: at least 0,01 is missing in it',
    { ...hundredAndMore, credit: 9_999n },
    { credit: { kind: 'top-up-at-least', amount: 1n } },
  ],
  [
    '100,00 + ?, Guthaben 100,00: it may suffice',
    { ...hundredAndMore, credit: 10_000n },
    { credit: { kind: 'unknown' } },
  ],
  [
    '100,00 + ? by PayPal at 2 % + 0,50; from the Guthaben there is no fee: 100,00 - 100,00',
    { ...hundredAndMore, ...onAmount(20_000, 50n), credit: 10_000n },
    { credit: { kind: 'unknown' } },
  ],
  [
    '100,00 + ?, no Guthaben told: nothing is known of it',
    { ...hundredAndMore },
    { credit: { kind: 'unknown' } },
  ],
  [
    'nothing known at all: all is missing, in the order of the bill',
    {
      positions: [domain(undefined, undefined)],
      packages: [{ kind: 'package', id: 'p', name: '', count: 1, price: undefined }],
      unreported: {
        count: undefined,
        minutesEach: undefined,
        hourlyRate: undefined,
        stepMinutes: undefined,
      },
      vat: vat(undefined),
      ...onAmount(undefined, undefined),
    },
    {
      missing: [
        { kind: 'count', id: 'domain' },
        { kind: 'price', id: 'domain' },
        { kind: 'price', id: 'p' },
        { kind: 'unreported-count' },
        { kind: 'unreported-minutes' },
        { kind: 'hourly-rate' },
        { kind: 'billing-step' },
        { kind: 'vat-rate' },
        { kind: 'paypal-rate' },
        { kind: 'paypal-fixed' },
      ],
      sum: {
        kind: 'incomplete',
        known: { net: 0n, vat: undefined, gross: undefined, fee: undefined },
        atLeast: 0n,
      },
    },
  ],
];
