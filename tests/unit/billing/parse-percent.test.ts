import { describe, expect, test } from 'vitest';
import { highestPaypalRate, highestVatRate } from '../../../src/billing/limits.ts';
import { parsePercent } from '../../../src/billing/parse-percent.ts';
import type { Fault } from '../../../src/billing/parsed.ts';

describe('a percentage is read in parts per million', () => {
  test.each([
    ['19', 190_000],
    ['19 %', 190_000],
    ['2,49', 24_900],
    ['2,49 %', 24_900],
    ['19 Prozent', 190_000],
    ['19prozent', 190_000],
    ['2,49\u202f%', 24_900],
    ['2,490', 24_900],
    ['0,35', 3_500],
    [',5', 5_000],
    ['0,0001', 1],
    ['0', 0],
    ['100', 1_000_000],
    ['100,0000 %', 1_000_000],
  ])('%j is %s', (text, ppm) => {
    expect(parsePercent(text, highestVatRate)).toEqual({ kind: 'value', value: ppm, note: null });
  });
});

describe('a dot is asked about, as it may be a comma here', () => {
  test.each([
    ['7.7', [77_000, 770_000]],
    ['2.49 %', [24_900]],
    ['2.499', [24_990]],
    ['1.2345', [12_345]],
    ['0.5', [5_000]],
    ['10.0', [100_000, 1_000_000]],
  ])('%j may be %s', (text, readings) => {
    expect(parsePercent(text, highestVatRate)).toEqual({ kind: 'question', readings });
  });
});

describe('a text that is no percentage is told with its fault', () => {
  test.each<readonly [string, Fault, string | null]>([
    ['19 % %', 'character', '%'],
    ['% 19', 'character', '%'],
    ['19 €', 'character', '€'],
    ['zwei', 'letters', 'zwei'],
    ['%', 'no-digits', null],
    ['-2', 'negative', '-'],
    ['19,- %', 'character', '-'],
    ['19 Prozente', 'letters', 'Prozente'],
    ['19 % Prozent', 'character', '%'],
    ['2,49001', 'too-many-decimals', null],
    ['2.49001', 'misplaced-separator', '.'],
    ['100,0001', 'too-large', null],
    ['1.234.567', 'too-large', null],
    ['100.5', 'too-large', null],
  ])('%j is %s', (text, reason, found) => {
    expect(parsePercent(text, highestVatRate)).toEqual({ kind: 'wrong', reason, found });
  });
});

test('a PayPal rate stays below 100 %', () => {
  expect(parsePercent('99,9999', highestPaypalRate)).toMatchObject({ value: 999_999 });
  expect(parsePercent('100', highestPaypalRate)).toMatchObject({ reason: 'too-large' });
});

test('no text is no percentage', () => {
  expect(parsePercent(' ', highestVatRate)).toEqual({ kind: 'empty' });
});
