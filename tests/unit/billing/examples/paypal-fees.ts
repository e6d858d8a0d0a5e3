import { complete, domain, type Example, inFull, noVat, onAmount } from './example.ts';

/** A bill whose gross amount this is. */
const gross = (amount: bigint) => ({ positions: [domain(1, amount)], vat: noVat });

export const paypalFees: readonly Example[] = [
  [
    '2,49 % of 100,00 + 0,35 = 2,49 + 0,35 = 2,84; 102,84',
    { ...gross(10_000n), ...onAmount(24_900, 35n) },
    complete(10_000n, 0n, 10_000n, 284n, 10_284n),
  ],
  [
    '100,00 + 19 % = 119,00; 2,49 % of it = 2,9631 → 2,96; + 0,35 = 3,31; 122,31',
    { positions: [domain(1, 10_000n)], ...onAmount(24_900, 35n) },
    complete(10_000n, 1_900n, 11_900n, 331n, 12_231n),
  ],
  [
    '3 × 0,33 + 1 × 0,50 = 1,49; 19 % = 0,2831 → 0,28; 1,77; 2 % = 0,0354 → 0,04; + 0,35; 2,16',
    { positions: [domain(3, 33n, 'a'), domain(1, 50n, 'b')], ...onAmount(20_000, 35n) },
    complete(149n, 28n, 177n, 39n, 216n),
  ],
  [
    '2 % of 0,25 = 0,005 → 0,01; 0,26',
    { ...gross(25n), ...onAmount(20_000, 0n) },
    complete(25n, 0n, 25n, 1n, 26n),
  ],
  [
    '2 % of 0,24 = 0,0048 → 0,00; 0,24',
    { ...gross(24n), ...onAmount(20_000, 0n) },
    complete(24n, 0n, 24n, 0n, 24n),
  ],
  [
    '99,9999 % of 100,00 = 99,9999 → 100,00; 200,00',
    { ...gross(10_000n), ...onAmount(999_999, 0n) },
    complete(10_000n, 0n, 10_000n, 10_000n, 20_000n),
  ],
  [
    '0 % of 10,00 + 0,35 = 0,35; 10,35',
    { ...gross(1_000n), ...onAmount(0, 35n) },
    complete(1_000n, 0n, 1_000n, 35n, 1_035n),
  ],
  [
    '0 % and nothing fixed: no fee',
    { ...gross(1_000n), ...onAmount(0, 0n) },
    complete(1_000n, 0n, 1_000n, 0n, 1_000n),
  ],
  [
    'nothing to pay: no fee, whatever is fixed',
    { ...gross(0n), ...onAmount(20_000, 35n) },
    complete(0n, 0n, 0n, 0n, 0n),
  ],
  [
    '(100,00 + 0,50) / 0,98 = 102,5510… → 102,55; − 100,00 = 2,55',
    { ...gross(10_000n), ...inFull(20_000, 50n) },
    complete(10_000n, 0n, 10_000n, 255n, 10_255n),
  ],
  [
    '(119,00 + 0,35) / 0,9751 = 122,3977… → 122,40; − 119,00 = 3,40',
    { positions: [domain(1, 10_000n)], ...inFull(24_900, 35n) },
    complete(10_000n, 1_900n, 11_900n, 340n, 12_240n),
  ],
  [
    '90,00 / 0,9 = 100,00; − 90,00 = 10,00',
    { ...gross(9_000n), ...inFull(100_000, 0n) },
    complete(9_000n, 0n, 9_000n, 1_000n, 10_000n),
  ],
  [
    '1,00 / 0,9 = 1,1111… → 1,11; − 1,00 = 0,11',
    { ...gross(100n), ...inFull(100_000, 0n) },
    complete(100n, 0n, 100n, 11n, 111n),
  ],
  [
    '(0,01 + 0,01) / 0,5 = 0,04; − 0,01 = 0,03',
    { ...gross(1n), ...inFull(500_000, 1n) },
    complete(1n, 0n, 1n, 3n, 4n),
  ],
  [
    '0,01 / 0,4 = 0,025 → 0,03; − 0,01 = 0,02',
    { ...gross(1n), ...inFull(600_000, 0n) },
    complete(1n, 0n, 1n, 2n, 3n),
  ],
  [
    '0,01 / 0,75 = 0,0133… → 0,01; − 0,01 = 0',
    { ...gross(1n), ...inFull(250_000, 0n) },
    complete(1n, 0n, 1n, 0n, 1n),
  ],
  [
    '(10,00 + 0,35) / 1 = 10,35; − 10,00 = 0,35',
    { ...gross(1_000n), ...inFull(0, 35n) },
    complete(1_000n, 0n, 1_000n, 35n, 1_035n),
  ],
  [
    '0,01 / 0,000001 = 10.000,00; − 0,01 = 9.999,99',
    { ...gross(1n), ...inFull(999_999, 0n) },
    complete(1n, 0n, 1n, 999_999n, 1_000_000n),
  ],
  [
    'nothing to pay: nothing has to arrive, so no fee',
    { ...gross(0n), ...inFull(20_000, 35n) },
    complete(0n, 0n, 0n, 0n, 0n),
  ],
  [
    '1,19 × 10^12 / 0,000001 = 1,19 × 10^18; − 1,19 × 10^12 = 1,18999881 × 10^18',
    { positions: [domain(1_000_000, 100_000_000n)], ...inFull(999_999, 0n) },
    complete(
      100_000_000_000_000n,
      19_000_000_000_000n,
      119_000_000_000_000n,
      118_999_881_000_000_000_000n,
      119_000_000_000_000_000_000n,
    ),
  ],
];
