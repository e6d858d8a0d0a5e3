import { addOn, complete, domain, type Example } from './example.ts';

export const pieces: readonly Example[] = [
  ['nothing: 0', {}, complete(0n, 0n, 0n, 0n, 0n)],
  [
    '3 × 1,00 = 3,00; 19 % = 0,57; 3,57',
    { positions: [domain(3, 100n)] },
    complete(300n, 57n, 357n, 0n, 357n),
  ],
  [
    '12 × 8,99 = 107,88; 19 % = 20,4972 → 20,50; 128,38',
    { positions: [domain(12, 899n)] },
    complete(10_788n, 2_050n, 12_838n, 0n, 12_838n),
  ],
  [
    '2 × 0,05 + 1 × 0,11 = 0,21; 19 % = 0,0399 → 0,04; 0,25',
    { positions: [domain(2, 5n, 'a'), domain(1, 11n, 'b')] },
    complete(21n, 4n, 25n, 0n, 25n),
  ],
  [
    '0,03 + 0,03 + 0,03 = 0,09; 19 % of the sum = 0,0171 → 0,02 (of each line it were 0,01 × 3)',
    { positions: [domain(1, 3n, 'a'), domain(1, 3n, 'b'), domain(1, 3n, 'c')] },
    complete(9n, 2n, 11n, 0n, 11n),
  ],
  [
    '1 × 10,00 + package 2 × 3,50 = 17,00; 19 % = 3,23; 20,23',
    { positions: [domain(1, 1_000n)], packages: [addOn(2, 350n)] },
    complete(1_700n, 323n, 2_023n, 0n, 2_023n),
  ],
  [
    'a package alone: 1 × 4,20 = 4,20; 19 % = 0,798 → 0,80; 5,00',
    { packages: [addOn(1, 420n)] },
    complete(420n, 80n, 500n, 0n, 500n),
  ],
  [
    '0 pieces without a price = 0, and 1 × 1,00; 19 % = 0,19; 1,19',
    { positions: [domain(0, undefined, 'a'), domain(1, 100n, 'b')] },
    complete(100n, 19n, 119n, 0n, 119n),
  ],
  [
    '5 × 0,00 = 0, which is a price like any other',
    { positions: [domain(5, 0n)] },
    complete(0n, 0n, 0n, 0n, 0n),
  ],
  [
    'two lines alike stay two: 1 × 1,00 + 1 × 1,00 = 2,00; 19 % = 0,38; 2,38',
    { positions: [domain(1, 100n, 'a'), domain(1, 100n, 'b')] },
    complete(200n, 38n, 238n, 0n, 238n),
  ],
  [
    '1.000.000 × 0,01 = 10.000,00; 19 % = 1.900,00; 11.900,00',
    { positions: [domain(1_000_000, 1n)] },
    complete(1_000_000n, 190_000n, 1_190_000n, 0n, 1_190_000n),
  ],
  [
    '1.000.000 × 1.000.000,00 = 10^12; 19 % = 0,19 × 10^12; 1,19 × 10^12',
    { positions: [domain(1_000_000, 100_000_000n)] },
    complete(
      100_000_000_000_000n,
      19_000_000_000_000n,
      119_000_000_000_000n,
      0n,
      119_000_000_000_000n,
    ),
  ],
];
