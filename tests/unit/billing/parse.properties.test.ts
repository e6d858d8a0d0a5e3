import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAmount } from '../../../src/billing/format-amount.ts';
import { formatCount } from '../../../src/billing/format-count.ts';
import { formatPercent } from '../../../src/billing/format-percent.ts';
import { highestAmount, highestVatRate, mostPieces } from '../../../src/billing/limits.ts';
import { parseAmount } from '../../../src/billing/parse-amount.ts';
import { parseCount } from '../../../src/billing/parse-count.ts';
import { parsePercent } from '../../../src/billing/parse-percent.ts';
import { anyAmount, anyCount, anyVatRate, holds } from './any-request.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      ...'0123456789',
      ...'0123456789',
      ...",,..\u00a0\u202f '\u2019-\u2212€%e",
    ),
    maxLength: 14,
  }),
);

test('what is written is read again', () => {
  holds(anyAmount, (cents) => {
    expect(parseAmount(formatAmount(cents))).toEqual({ kind: 'value', value: cents, note: null });
  });
  holds(anyCount, (count) => {
    expect(parseCount(formatCount(count))).toMatchObject({ kind: 'value', value: count });
  });
  holds(anyVatRate, (rate) => {
    expect(parsePercent(formatPercent(rate), highestVatRate)).toMatchObject({
      kind: 'value',
      value: rate,
    });
  });
});

test('what is read is written so that it reads the same', () => {
  let values = 0;
  holds(anyText, (text) => {
    const amount = parseAmount(text);
    if (amount.kind !== 'value') return;
    values += 1;
    expect(parseAmount(formatAmount(amount.value))).toMatchObject({ value: amount.value });
  });
  expect(values).toBeGreaterThan(50);
});

test('any text gets an answer within the limits, and the same one again', () => {
  holds(anyText, (text) => {
    const amount = parseAmount(text);
    const count = parseCount(text);
    const percent = parsePercent(text, highestVatRate);
    expect(parseAmount(text)).toEqual(amount);
    for (const told of [amount, count, percent]) {
      expect(told.kind === 'empty').toBe(/^[\s\p{Cf}\p{M}]*$/u.test(text));
      const found = told.kind === 'wrong' ? told.found : null;
      if (found !== null) expect(text).toContain(found);
    }
    if (amount.kind === 'value') expect(amount.value).toBeLessThanOrEqual(highestAmount);
    if (count.kind === 'value') expect(count.value).toBeLessThanOrEqual(mostPieces);
    if (percent.kind === 'value') expect(percent.value).toBeLessThanOrEqual(highestVatRate);
    if (amount.kind === 'question') {
      const [likeliest, other = likeliest] = amount.readings;
      expect(likeliest).toBeLessThanOrEqual(other);
      expect(other).toBeLessThanOrEqual(highestAmount);
    }
  });
});

test('a dot is never read as a comma without asking', () => {
  const euros = fc.integer({ min: 0, max: 99_999 });
  const decimals = fc.stringMatching(/^\d{1,2}$/);
  holds(fc.tuple(euros, decimals), ([whole, fraction]) => {
    const cents = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
    const comma = parseAmount(`${whole},${fraction}`);
    expect(comma).toEqual({ kind: 'value', value: cents, note: null });
    const dot = parseAmount(`${whole}.${fraction}`);
    expect(dot.kind === 'question' && dot.readings[0]).toBe(cents);
  });
});

test('a megabyte of anything is told to be too long', () => {
  for (const part of ['9', ',', '.', "1'", 'a', '€', ' 1', '-', '1,-', 'min']) {
    const text = part.repeat(1_000_000 / part.length);
    expect(parseAmount(text)).toEqual({ kind: 'wrong', reason: 'too-long', found: null });
  }
});
