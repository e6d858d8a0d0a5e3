import { expect, test } from 'vitest';
import { formatAmount } from '../../../src/billing/format-amount.ts';
import { formatCount } from '../../../src/billing/format-count.ts';
import { formatPercent } from '../../../src/billing/format-percent.ts';

test.each([
  [0n, '0,00\u00a0€'],
  [5n, '0,05\u00a0€'],
  [50n, '0,50\u00a0€'],
  [100n, '1,00\u00a0€'],
  [99_999n, '999,99\u00a0€'],
  [123_456n, '1.234,56\u00a0€'],
  [12_345_678n, '123.456,78\u00a0€'],
  [100_000_000n, '1.000.000,00\u00a0€'],
  [119_000_000_000_000_000_000n, '1.190.000.000.000.000.000,00\u00a0€'],
])('%s cents are written %j', (cents, text) => {
  expect(formatAmount(cents)).toBe(text);
});

test.each([
  [0, '0\u00a0%'],
  [1, '0,0001\u00a0%'],
  [5_000, '0,5\u00a0%'],
  [24_900, '2,49\u00a0%'],
  [100_000, '10\u00a0%'],
  [190_000, '19\u00a0%'],
  [999_999, '99,9999\u00a0%'],
  [1_000_000, '100\u00a0%'],
])('%s parts per million are written %j', (rate, text) => {
  expect(formatPercent(rate)).toBe(text);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1_234, '1.234'],
  [1_000_000, '1.000.000'],
])('%s pieces are written %j', (count, text) => {
  expect(formatCount(count)).toBe(text);
});
