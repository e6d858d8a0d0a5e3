import { allReported, complete, domain, type Example, noVat, onAmount } from './example.ts';

function unreported(count: number, minutesEach: number, hourlyRate: bigint, stepMinutes: number) {
  return { unreported: { count, minutesEach, hourlyRate, stepMinutes }, vat: noVat };
}

/** A bill of this alone, without VAT. */
const only = (amount: bigint) => complete(amount, 0n, amount, 0n, amount);

export const unreportedEndkunden: readonly Example[] = [
  [
    '20 min → 30 min in steps of 15; 2 × 30 = 60 min at 60,00 = 60,00',
    unreported(2, 20, 6_000n, 15),
    {
      ...only(6_000n),
      lines: [
        {
          kind: 'unreported',
          count: 2,
          minutesEach: 20,
          hourlyRate: 6_000n,
          stepMinutes: 15,
          billedMinutesEach: 30,
          net: 6_000n,
        },
      ],
    },
  ],
  ['steps of 1: 2 × 20 = 40 min at 60,00 = 40,00', unreported(2, 20, 6_000n, 1), only(4_000n)],
  [
    '2 × 10 min, each → 15 min: 30 min at 60,00 = 30,00 (20 min in all → 30 min were the same)',
    unreported(2, 10, 6_000n, 15),
    only(3_000n),
  ],
  [
    '3 × 10 min, each → 15 min: 45 min at 60,00 = 45,00, not the sum of 30 min = 30,00',
    unreported(3, 10, 6_000n, 15),
    only(4_500n),
  ],
  ['15 min are one step of 15: at 60,00 = 15,00', unreported(1, 15, 6_000n, 15), only(1_500n)],
  ['16 min → 30 min; at 60,00 = 30,00', unreported(1, 16, 6_000n, 15), only(3_000n)],
  ['1 min → 60 min; at 80,00 = 80,00', unreported(1, 1, 8_000n, 60), only(8_000n)],
  [
    '13 min → 18 min in steps of 6; 4 × 18 = 72 min at 95,00 = 1,2 × 95,00 = 114,00',
    unreported(4, 13, 9_500n, 6),
    only(11_400n),
  ],
  ['10 min at 10,00 = 1,6666… → 1,67', unreported(1, 10, 1_000n, 1), only(167n)],
  [
    '3 × 10 = 30 min at 10,00 = 5,00, rounded once (3 × 1,67 were 5,01)',
    unreported(3, 10, 1_000n, 1),
    only(500n),
  ],
  [
    '20 min → 30 min; 3 × 30 = 90 min at 10,01 = 15,015 → 15,02',
    unreported(3, 20, 1_001n, 15),
    only(1_502n),
  ],
  ['5 × 0 min at 60,00 = 0', unreported(5, 0, 6_000n, 15), only(0n)],
  ['10 min at 0,00 = 0', unreported(1, 10, 0n, 15), only(0n)],
  [
    '0 Endkunden at an unknown rate = 0',
    { unreported: allReported },
    {
      ...complete(0n, 0n, 0n, 0n, 0n),
      reporting: { withUnreported: 0n, allReported: 0n, saved: 0n, research: 0n },
    },
  ],
  [
    '100.000 min → 2 × 99.999 = 199.998 min at 0,60 (0,01 a minute) = 1.999,98',
    unreported(1, 100_000, 60n, 99_999),
    only(199_998n),
  ],
  [
    '10^6 × 10^5 min × 10^6 / 60 = 10^17 / 60 = 1.666.666.666.666.666,6666… → …,67',
    unreported(1_000_000, 100_000, 100_000_000n, 1),
    only(166_666_666_666_666_667n),
  ],
  [
    '10,00 + 30 min at 60,00 = 40,00; 19 % = 7,60; 47,60; reported 10,00 + 1,90 = 11,90; saves 35,70',
    {
      positions: [domain(1, 1_000n)],
      unreported: { count: 1, minutesEach: 30, hourlyRate: 6_000n, stepMinutes: 30 },
    },
    {
      ...complete(4_000n, 760n, 4_760n, 0n, 4_760n),
      reporting: { withUnreported: 4_760n, allReported: 1_190n, saved: 3_570n, research: 3_000n },
    },
  ],
  [
    'the same by PayPal, 2,49 % + 0,35: 47,60 + 1,19 + 0,35 = 49,14; 11,90 + 0,30 + 0,35 = 12,55',
    {
      positions: [domain(1, 1_000n)],
      unreported: { count: 1, minutesEach: 30, hourlyRate: 6_000n, stepMinutes: 30 },
      ...onAmount(24_900, 35n),
    },
    {
      ...complete(4_000n, 760n, 4_760n, 154n, 4_914n),
      reporting: { withUnreported: 4_914n, allReported: 1_255n, saved: 3_659n, research: 3_000n },
    },
  ],
  [
    'only Endkunden: 60,00 + 2 % + 0,50 = 61,70; reported nothing, so no fee either; saves 61,70',
    { ...unreported(1, 60, 6_000n, 60), ...onAmount(20_000, 50n) },
    { reporting: { withUnreported: 6_170n, allReported: 0n, saved: 6_170n, research: 6_000n } },
  ],
];
