import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../../src/billing/parse-amount.ts';
import type { Fault } from '../../../src/billing/parsed.ts';

const value = (cents: bigint) => ({ kind: 'value', value: cents, note: null });

describe('an amount is read as people type and paste it', () => {
  test.each([
    ['0', 0n],
    ['7', 700n],
    ['007', 700n],
    ['0,49', 49n],
    [',5', 50n],
    [',05', 5n],
    ['12,5', 1_250n],
    ['12,50', 1_250n],
    ['1234,56', 123_456n],
    ['1.234,56', 123_456n],
    ['12.345,00', 1_234_500n],
    ['123.456,7', 12_345_670n],
    ['1 234,56 €', 123_456n],
    ['1\u00a0234,56\u00a0€', 123_456n],
    ['1\u202f234,56\u202f€', 123_456n],
    ['1\u2009234', 123_400n],
    ["1'234,50", 123_450n],
    ['1\u2019234', 123_400n],
    ["1'000'000", 100_000_000n],
    ['12 €', 1_200n],
    ['12€', 1_200n],
    ['€ 12,50', 1_250n],
    ['€12', 1_200n],
    ['€ 12 €', 1_200n],
    ['EUR 12,50', 1_250n],
    ['12,50 eur', 1_250n],
    ['12 Euro', 1_200n],
    ['12,50Euro', 1_250n],
    ['12,-', 1_200n],
    ['12,– €', 1_200n],
    ['12,— €', 1_200n],
    ['12,--', 1_200n],
    ['12.- EUR', 1_200n],
    ['  \t12,50\n', 1_250n],
    ['12,50\t€', 1_250n],
    ['\u200b12,50\u200e', 1_250n],
    ['1.000.000,00', 100_000_000n],
    ['999999,99', 99_999_999n],
  ])('%j is %s cents', (text, cents) => {
    expect(parseAmount(text)).toEqual(value(cents));
  });
});

describe('dots alone are thousands, and that is said', () => {
  test.each([
    ['1.234', 123_400n],
    ['12.345', 1_234_500n],
    ['123.456 €', 12_345_600n],
    ['1.000.000', 100_000_000n],
  ])('%j is %s cents', (text, cents) => {
    expect(parseAmount(text)).toEqual({ kind: 'value', value: cents, note: 'thousands-dot' });
  });
});

describe('a text that may mean something else is asked about, the likeliest reading first', () => {
  test.each([
    ['12.50', [1_250n, 125_000n]],
    ['12.5', [1_250n, 12_500n]],
    ['1.5', [150n, 1_500n]],
    ['12.3 €', [1_230n, 12_300n]],
    ['1234.56', [123_456n, 12_345_600n]],
    // 0,49 and nothing else: no number of euros begins with 0
    ['0.49', [49n]],
    ['.5', [50n]],
    // 9.999.950 € would be too much
    ['99999.50', [9_999_950n]],
    ['10000.00', [1_000_000n, 100_000_000n]],
    ['1 234.50', [123_450n]],
    ["1'234.50", [123_450n]],
    ['1\u2019234.50', [123_450n]],
    ['1,234.56', [123_456n]],
    ['12,345.6', [1_234_560n]],
    ['123,456.78', [12_345_678n]],
    ['1,000,000', [100_000_000n]],
    ['1,000,000.00', [100_000_000n]],
  ])('%j may be %s cents', (text, readings) => {
    expect(parseAmount(text)).toEqual({ kind: 'question', readings });
  });
});

describe('a text that is no amount is told with its fault', () => {
  test.each<readonly [string, Fault, string | null]>([
    ['abc', 'letters', 'abc'],
    ['12 Mark', 'letters', 'Mark'],
    ['Europa 12', 'letters', 'Europa'],
    ['12 Teuro', 'letters', 'Teuro'],
    ['1e5', 'letters', 'e'],
    ['50 ct', 'letters', 'ct'],
    ['zwölf', 'letters', 'zwölf'],
    ['-zwölf', 'letters', 'zwölf'],
    ['12 $', 'character', '$'],
    ['$', 'character', '$'],
    ['19 %', 'character', '%'],
    ['5 €/h', 'letters', 'h'],
    ['1+1', 'character', '+'],
    ['(5,00)', 'character', '('],
    ['12-15', 'character', '-'],
    ['-12-15', 'character', '-'],
    ['€ €', 'no-digits', null],
    ['１２', 'character', '１'],
    ['€', 'no-digits', null],
    [',', 'no-digits', null],
    ['-', 'no-digits', null],
    ['.,.', 'no-digits', null],
    ['-5', 'negative', '-'],
    ['- 5,00 €', 'negative', '-'],
    ['\u22125', 'negative', '\u2212'],
    ['–5', 'negative', '–'],
    ['5,00-', 'negative', '-'],
    ['-0', 'negative', '-'],
    ['-5,-', 'negative', '-'],
    ['-€12', 'negative', '-'],
    ['\u2212 € 5', 'negative', '\u2212'],
    ['-EUR 5,-', 'negative', '-'],
    ['5, - €', 'character', '-'],
    ['12,50,-', 'character', '-'],
    ['12,50.-', 'character', '-'],
    ['0,001', 'too-many-decimals', null],
    ['1,234', 'too-many-decimals', null],
    ['12,500', 'too-many-decimals', null],
    ['12,5000', 'too-many-decimals', null],
    ['1,234.567', 'too-many-decimals', null],
    ['1,2,3', 'several-commas', null],
    ['1,23,45', 'several-commas', null],
    ['0,123,456', 'several-commas', null],
    ['01,234,567', 'several-commas', null],
    ['1,234,567,8', 'several-commas', null],
    ['01,234.56', 'misplaced-separator', '.'],
    ['0.499', 'misplaced-separator', '.'],
    ['1.2345', 'misplaced-separator', '.'],
    ['1234.567', 'misplaced-separator', '.'],
    ['01.234', 'misplaced-separator', '.'],
    ['1,234.56.7', 'misplaced-separator', '.'],
    ['12.34,5', 'misplaced-separator', '.'],
    ['1.23.456', 'misplaced-separator', '.'],
    ['1.234.56', 'misplaced-separator', '.'],
    ['0.123.456', 'misplaced-separator', '.'],
    ['1.234 567', 'misplaced-separator', '.'],
    ['1 234.567,00', 'misplaced-separator', ' '],
    ['1..234', 'misplaced-separator', '.'],
    ['12 34', 'misplaced-separator', ' '],
    ['12\t345', 'several-cells', null],
    ['1\t234', 'several-cells', null],
    ['12\n34', 'several-cells', null],
    ['12\u2028345', 'several-cells', null],
    ['1\v234', 'several-cells', null],
    ['Preis\t12', 'several-cells', null],
    ['12 34.5', 'misplaced-separator', ' '],
    ["12'34,5", 'misplaced-separator', "'"],
    ['1234 567', 'misplaced-separator', ' '],
    ['12,', 'misplaced-separator', ','],
    ['12.', 'misplaced-separator', '.'],
    ['12,5.', 'misplaced-separator', '.'],
    ['12,5 0', 'misplaced-separator', ' '],
    ['12, 50', 'misplaced-separator', ' '],
    ['1,23.4', 'misplaced-separator', '.'],
    ["1'234'", 'misplaced-separator', "'"],
    ['1.000.000,01', 'too-large', null],
    ['1.234.567,89', 'too-large', null],
    ['12,345,678', 'too-large', null],
    ['1000001', 'too-large', null],
    ['1000000.01', 'too-large', null],
    ['1,000,000.01', 'too-large', null],
    ['9'.repeat(100), 'too-large', null],
    ['9'.repeat(101), 'too-long', null],
    ['a'.repeat(101), 'too-long', null],
  ])('%j is %s', (text, reason, found) => {
    expect(parseAmount(text)).toEqual({ kind: 'wrong', reason, found });
  });
});

test('no text is no amount, and not zero', () => {
  for (const text of ['', ' ', '\t\n', '\u00a0', '\u200b']) {
    expect(parseAmount(text)).toEqual({ kind: 'empty' });
  }
});

test('white space around a number does not make it too long', () => {
  expect(parseAmount(`${' '.repeat(1_000)}1,50${' '.repeat(1_000)}`)).toEqual(value(150n));
});
