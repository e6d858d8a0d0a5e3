import { expect, test } from 'vitest';
import { nextBilling } from '../../../src/billing/next-billing.ts';

test.each([
  ['on the first', new Date(2026, 0, 1), { year: 2026, month: 2 }],
  ['in the middle', new Date(2026, 5, 15), { year: 2026, month: 7 }],
  [
    'on the last, of 31 days before a shorter month',
    new Date(2026, 0, 31),
    { year: 2026, month: 2 },
  ],
  ['on a leap day', new Date(2028, 1, 29), { year: 2028, month: 3 }],
  ['in December', new Date(2026, 11, 31, 23, 59, 59), { year: 2027, month: 1 }],
  ['in November', new Date(2026, 10, 30), { year: 2026, month: 12 }],
])('%s of a month, the month after it is billed next', (_, today, month) => {
  expect(nextBilling(today)).toEqual(month);
});
