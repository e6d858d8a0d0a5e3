import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/search/edit-distance.ts';

const any = 100;

describe('one slip of the finger is', () => {
  test.each([
    ['a letter too many', 'domaain', 'domain'],
    ['a letter too many at the front', 'xdomain', 'domain'],
    ['a letter too many at the end', 'domainx', 'domain'],
    ['a letter missing', 'domin', 'domain'],
    ['a letter missing at the front', 'omain', 'domain'],
    ['a letter missing at the end', 'domai', 'domain'],
    ['another letter from far away', 'dopain', 'domain'],
  ])('%s', (_, typed, meant) => {
    expect(editDistance(typed, meant, any)).toBe(1);
  });
});

describe('less than a slip, but not nothing, is', () => {
  test.each([
    ['two letters swapped', 'doamin', 'domain'],
    ['the first two letters swapped', 'odmain', 'domain'],
    ['the last two letters swapped', 'domani', 'domain'],
    ['the key beside', 'domaim', 'domain'],
    ['the key in the row below', 'romain', 'fomain'],
    ['the key in the row above', 'fomain', 'romain'],
    ['the key beside at the front of the row', 'qa', 'wa'],
    ['z for t, as on a German keyboard', 'zicket', 'ticket'],
    ['y for s, as on a German keyboard', 'yerver', 'server'],
  ])('%s', (_, typed, meant) => {
    const distance = editDistance(typed, meant, any);
    expect(distance).toBeGreaterThan(0);
    expect(distance).toBeLessThan(1);
  });
});

test('keys at the ends of two rows are not side by side', () => {
  expect(editDistance('pa', 'aa', any)).toBe(1);
  expect(editDistance('ly', 'yy', any)).toBe(1);
});

test('a key beside is nearer than two letters swapped, and that is nearer than another letter', () => {
  const [beside, swapped, other] = ['domaim', 'domani', 'domaip'].map((typed) =>
    editDistance(typed, 'domain', any),
  );
  expect(beside).toBeLessThan(swapped ?? 0);
  expect(swapped).toBeLessThan(other ?? 0);
});

test('two letters are not swapped where only one of them moved', () => {
  expect(editDistance('ca', 'ab', any)).toBe(2);
  expect(editDistance('ac', 'ba', any)).toBe(2);
});

test('slips add up', () => {
  expect(editDistance('dmaiin', 'domain', any)).toBe(2);
  expect(editDistance('', 'domain', any)).toBe(6);
  expect(editDistance('domain', '', any)).toBe(6);
});

test('the same word is no slip away', () => {
  expect(editDistance('domain', 'domain', 0)).toBe(0);
  expect(editDistance('', '', 0)).toBe(0);
});

test('two letters that are the same are not swapped for nothing', () => {
  expect(editDistance('aabb', 'aabb', any)).toBe(0);
  expect(editDistance('baab', 'abba', any)).toBeGreaterThan(1);
});

describe('more slips than asked for', () => {
  test('are told as endlessly many', () => {
    expect(editDistance('dmaiin', 'domain', 1)).toBe(Infinity);
    expect(editDistance('kunde', 'kunst', 1)).toBe(Infinity);
    expect(editDistance('a', 'b', 0)).toBe(Infinity);
  });

  test('are as many letters too many', () => {
    expect(editDistance('domainxx', 'domain', 1)).toBe(Infinity);
    expect(editDistance('domain', 'domainxx', 1)).toBe(Infinity);
  });

  test('may be at the end alone', () => {
    expect(editDistance('abcq', 'abcmz', 1)).toBe(Infinity);
  });

  test('are not as many as asked for', () => {
    expect(editDistance('dmaiin', 'domain', 2)).toBe(2);
    expect(editDistance('domaain', 'domain', 1)).toBe(1);
  });

  test('are not as many swaps as asked for', () => {
    const one = editDistance('ba', 'ab', any);
    expect(editDistance('ba', 'ab', one)).toBe(one);
    expect(editDistance('guhtbaen', 'guthaben', 2 * one)).toBe(2 * one);
  });
});
