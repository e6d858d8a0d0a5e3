import { describe, expect, test } from 'vitest';
import { parseCount } from '../../../src/billing/parse-count.ts';
import { parseMinutes } from '../../../src/billing/parse-minutes.ts';
import { parseStep } from '../../../src/billing/parse-step.ts';
import type { Fault } from '../../../src/billing/parsed.ts';

const value = (count: number) => ({ kind: 'value', value: count, note: null });

describe('a number of pieces is a whole number', () => {
  test.each([
    ['0', 0],
    ['3', 3],
    ['1234', 1_234],
    ['1 234', 1_234],
    ['1000000', 1_000_000],
  ])('%j is %s', (text, count) => {
    expect(parseCount(text)).toEqual(value(count));
  });

  test.each<readonly [string, Fault, string | null]>([
    ['1,5', 'not-whole', null],
    ['1.5', 'not-whole', null],
    ['3,0', 'not-whole', null],
    ['1,234.5', 'not-whole', null],
    ['3 Stück', 'letters', 'Stück'],
    ['3 €', 'character', '€'],
    ['-1', 'negative', '-'],
    ['3,-', 'character', '-'],
    ['1\t234', 'several-cells', null],
    ['12.34.567', 'misplaced-separator', '.'],
    ['1000001', 'too-large', null],
    ['1.000.001', 'too-large', null],
    ['1,000,001', 'too-large', null],
  ])('%j is %s', (text, reason, found) => {
    expect(parseCount(text)).toEqual({ kind: 'wrong', reason, found });
  });

  test('dots alone are thousands, and that is said', () => {
    expect(parseCount('1.234')).toEqual({ kind: 'value', value: 1_234, note: 'thousands-dot' });
    expect(parseCount('1.000.000')).toMatchObject({ value: 1_000_000, note: 'thousands-dot' });
  });

  test('commas as thousands are asked about', () => {
    expect(parseCount('1,000,000')).toEqual({ kind: 'question', readings: [1_000_000] });
  });

  test('no text is no number, and not zero', () => {
    expect(parseCount('')).toEqual({ kind: 'empty' });
  });
});

describe('minutes are a whole number and may say that they are minutes', () => {
  test.each([
    ['15', 15],
    ['15 min', 15],
    ['15min', 15],
    ['15 Min.', 15],
    ['1 Minute', 1],
    ['90 Minuten', 90],
    ['100 000', 100_000],
  ])('%j is %s', (text, minutes) => {
    expect(parseMinutes(text)).toEqual(value(minutes));
  });

  test.each<readonly [string, Fault, string | null]>([
    ['1,5', 'not-whole', null],
    ['15 h', 'letters', 'h'],
    ['15 admin', 'letters', 'admin'],
    ['min 15', 'letters', 'min'],
    ['min', 'no-digits', null],
    ['1:30', 'character', ':'],
    ['100001', 'too-large', null],
  ])('%j is %s', (text, reason, found) => {
    expect(parseMinutes(text)).toEqual({ kind: 'wrong', reason, found });
  });
});

describe('a billing step is a number of minutes from 1 on', () => {
  test.each([
    ['1', 1],
    ['15 min', 15],
    ['100 000', 100_000],
  ])('%j is %s', (text, minutes) => {
    expect(parseStep(text)).toEqual(value(minutes));
  });

  test.each<readonly [string, Fault, string | null]>([
    ['0', 'too-small', null],
    ['00 Minuten', 'too-small', null],
    ['1,5', 'not-whole', null],
    ['15 h', 'letters', 'h'],
    ['100001', 'too-large', null],
  ])('%j is %s', (text, reason, found) => {
    expect(parseStep(text)).toEqual({ kind: 'wrong', reason, found });
  });

  test('no text is no step', () => {
    expect(parseStep(' ')).toEqual({ kind: 'empty' });
  });
});
