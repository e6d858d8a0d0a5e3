import { complete, domain, type Example, noVat, vat } from './example.ts';

const one = (price: bigint) => ({ positions: [domain(1, price)] });

export const vatRates: readonly Example[] = [
  ['19 % of 0,50 = 0,095 → 0,10; 0,60', one(50n), complete(50n, 10n, 60n, 0n, 60n)],
  ['19 % of 0,49 = 0,0931 → 0,09; 0,58', one(49n), complete(49n, 9n, 58n, 0n, 58n)],
  ['19 % of 0,02 = 0,0038 → 0,00; 0,02', one(2n), complete(2n, 0n, 2n, 0n, 2n)],
  ['19 % of 0,03 = 0,0057 → 0,01; 0,04', one(3n), complete(3n, 1n, 4n, 0n, 4n)],
  [
    '7 % of 1,00 = 0,07; 1,07',
    { ...one(100n), vat: vat(70_000) },
    complete(100n, 7n, 107n, 0n, 107n),
  ],
  [
    '7 % of 0,50 = 0,035 → 0,04; 0,54',
    { ...one(50n), vat: vat(70_000) },
    complete(50n, 4n, 54n, 0n, 54n),
  ],
  [
    '7 % of 0,35 = 0,0245 → 0,02; 0,37',
    { ...one(35n), vat: vat(70_000) },
    complete(35n, 2n, 37n, 0n, 37n),
  ],
  [
    '8,1 % of 20,00 = 1,62; 21,62',
    { ...one(2_000n), vat: vat(81_000) },
    complete(2_000n, 162n, 2_162n, 0n, 2_162n),
  ],
  [
    '2,4999 % of 100,00 = 2,4999 → 2,50; 102,50',
    { ...one(10_000n), vat: vat(24_999) },
    complete(10_000n, 250n, 10_250n, 0n, 10_250n),
  ],
  [
    '100 % of 1,23 = 1,23; 2,46',
    { ...one(123n), vat: vat(1_000_000) },
    complete(123n, 123n, 246n, 0n, 246n),
  ],
  [
    '0 % of 12,34 = 0; 12,34',
    { ...one(1_234n), vat: vat(0) },
    complete(1_234n, 0n, 1_234n, 0n, 1_234n),
  ],
  [
    'reverse charge on 100,00: no VAT; 100,00',
    { ...one(10_000n), vat: noVat },
    complete(10_000n, 0n, 10_000n, 0n, 10_000n),
  ],
];
