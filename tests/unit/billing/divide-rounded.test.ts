import { expect, test } from 'vitest';
import { divideRounded } from '../../../src/billing/divide-rounded.ts';

test.each([
  [0n, 7n, 0n],
  [1n, 2n, 1n],
  [5n, 2n, 3n],
  [7n, 5n, 1n],
  [8n, 5n, 2n],
  [1n, 3n, 0n],
  [2n, 3n, 1n],
  [49n, 100n, 0n],
  [50n, 100n, 1n],
  [149n, 100n, 1n],
  [150n, 100n, 2n],
  [3n, 1n, 3n],
])('%s / %s is rounded to %s', (dividend, divisor, quotient) => {
  expect(divideRounded(dividend, divisor)).toBe(quotient);
});
