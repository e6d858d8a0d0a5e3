import { describe, expect, test } from 'vitest';
import { type Example, learnWeights } from '../../../integrations/search/learn.ts';

const example = (words: string, page: string, weight = 1): Example => ({
  words: words.split(' '),
  page,
  weight,
});

/** The pages by how much these words speak for them, best first. */
function order(weights: ReturnType<typeof learnWeights>, words: string, pages = ['a', 'b', 'c']) {
  const sum = (page: string) =>
    words.split(' ').reduce((total, word) => total + (weights.get(word)?.get(page) ?? 0), 0);
  return pages.toSorted((one, other) => sum(other) - sum(one));
}

describe('learned from examples', () => {
  const examples = [
    example('wann rechnung', 'a'),
    example('wann kommt rechnung', 'a'),
    example('warum rechnung hoch', 'b'),
    example('warum rechnung teuer', 'b'),
    example('passwort', 'c'),
    example('passwort vergessen', 'c'),
  ];
  const weights = learnWeights(examples);

  test('each is answered by its page', () => {
    for (const { words, page } of examples) {
      expect(order(weights, words.join(' '))[0], words.join(' ')).toBe(page);
    }
  });

  test('a word that all of a page’s examples have speaks for it, and against the others', () => {
    expect(weights.get('wann')?.get('a')).toBeGreaterThan(0.5);
    expect(weights.get('wann')?.get('b') ?? 0).toBeLessThanOrEqual(0);
  });

  test('a word that two pages share tells less than one that only one has', () => {
    const rechnung = weights.get('rechnung')?.get('a') ?? 0;
    expect(weights.get('wann')?.get('a')).toBeGreaterThan(rechnung);
  });

  test('words that nobody said tell nothing', () => {
    expect(weights.get('fahrrad')).toBeUndefined();
  });

  test('what says nothing about a page is left out', () => {
    expect([...weights.values()].flatMap((of) => [...of.values()])).not.toContain(0);
    const same = ['a', 'b', 'c'].map((page) => example(`die ${page}wort`, page));
    const often = learnWeights(Array.from({ length: 20 }, () => same).flat());
    const told = [...(often.get('die')?.values() ?? [])];
    expect(Math.max(0, ...told.map(Math.abs))).toBeLessThan(0.3);
  });

  test('is the same whenever it is learned, and in whatever order the pages come', () => {
    expect(learnWeights(examples)).toEqual(weights);
    const turned = learnWeights([...examples.slice(4), ...examples.slice(0, 4)]);
    for (const { words, page } of examples) expect(order(turned, words.join(' '))[0]).toBe(page);
  });
});

test('an example that counts more wins over one that counts less', () => {
  const weights = learnWeights([example('konto', 'a', 3), example('konto', 'b', 1)]);
  expect(order(weights, 'konto', ['b', 'a'])[0]).toBe('a');
});

test('nothing is learned from nothing', () => {
  expect([...learnWeights([])]).toEqual([]);
});
