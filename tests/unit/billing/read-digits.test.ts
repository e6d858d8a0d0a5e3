import { expect, test } from 'vitest';
import { readDigits } from '../../../src/billing/read-digits.ts';

test('a dot before three digits parts thousands, unless the field takes three decimals', () => {
  expect(readDigits('1.234', 2)).toEqual({ kind: 'value', value: 123_400n, note: 'thousands-dot' });
  expect(readDigits('1.234', 3)).toEqual({ kind: 'question', readings: [1_234n, 1_234_000n] });
});

test('digits without end are read exactly', () => {
  const digits = '12345678901234567890';
  expect(readDigits(digits, 2)).toEqual({
    kind: 'value',
    value: 1_234_567_890_123_456_789_000n,
    note: null,
  });
  expect(readDigits(`${digits},5`, 1)).toMatchObject({ value: 123_456_789_012_345_678_905n });
});
