import { describe, expect, test } from 'vitest';
import { levelOf, openRelevance, tellingStems } from '../../../src/search/relevance.ts';
import { question, term, way } from './tiny-question.ts';
import { tinyRelevance, tinyRelevanceFile } from './tiny-relevance.ts';

const stems = (...said: readonly string[]) => ({ ...question(), stems: said });

test('a letter is a weight in steps of one half, I is nothing', () => {
  expect(['A', 'H', 'I', 'J', 'K', 'Y'].map(levelOf)).toEqual([-4, -0.5, 0, 0.5, 1, 8]);
});

describe('a question tells what it is about', () => {
  test('by every word, fillers too, and by all that a word may mean, each once', () => {
    const asked = question(term('kunde', 1, [way('kunde'), way('endkunde')]));
    const told = tellingStems({ ...asked, stems: ['wo', 'kunde'] });
    expect(told.toSorted()).toEqual(['endkunde', 'kunde', 'wo']);
  });
});

describe('how much each page is asked for', () => {
  const relevance = tinyRelevance({ wo: { a: 2 }, wann: { b: 3, a: -1 }, guthab: { a: 1, b: 1 } });

  test('is what its words say for it and against it', () => {
    expect([...relevance.ofPages(stems('wo'))]).toEqual([['a', 2]]);
    expect(Object.fromEntries(relevance.ofPages(stems('wann')))).toEqual({ a: -1, b: 3 });
  });

  test('does not grow with the number of words alone', () => {
    const sums = relevance.ofPages(stems('wo', 'guthab'));
    expect(sums.get('a')).toBeCloseTo(3 / Math.sqrt(2));
    expect(sums.get('b')).toBeCloseTo(1 / Math.sqrt(2));
  });

  test('is not changed by words of which nothing was learned, or that are said twice', () => {
    expect([...relevance.ofPages(stems('wo', 'fahrrad', 'wo'))]).toEqual([['a', 2]]);
    expect([...relevance.ofPages(stems('fahrrad'))]).toEqual([]);
    expect([...relevance.ofPages(stems())]).toEqual([]);
  });
});

describe('readers say', () => {
  const relevance = tinyRelevance({ Kohle: { a: 2, b: -1 }, Kohlen: { c: 1 }, Konto: { b: 1 } });

  test('a word in all its forms', () => {
    expect(relevance.isSaid('Kohle')).toBe(true);
    expect(relevance.isSaid('kontos')).toBe(true);
    expect(relevance.isSaid('Fahrrad')).toBe(false);
  });

  test('a word when they mean the pages for which it speaks', () => {
    const { wordings } = tinyRelevance({ kohl: { a: 2, b: -1 }, konto: { b: 1 } });
    expect([...wordings(way('kohl'))]).toEqual([['a', 'wording']]);
    expect([...wordings(way('ko'))]).toEqual([]);
  });

  test('words that may be what a misspelled one means', () => {
    expect(relevance.words.map(({ text, isSought }) => [text, isSought])).toContainEqual([
      'Konto',
      true,
    ]);
  });
});

test('a file of many words and pages is read as it was written', () => {
  const names = Array.from(
    { length: 200 },
    (_, index) => `wort${'abcdefghij'[index % 10]}${index}`,
  );
  const table = Object.fromEntries(names.map((name, index) => [name, { [`p${index % 7}`]: 1 }]));
  const { ofPages } = openRelevance(tinyRelevanceFile(table));
  for (const [name, of] of Object.entries(table)) {
    expect(Object.fromEntries(ofPages(stems(name)))).toEqual(of);
  }
});

test('where nothing was learned, nothing speaks for a page', () => {
  const { ofPages, wordings, isSaid } = openRelevance({ words: '', pages: '', weights: '' });
  expect([...ofPages(stems('wo'))]).toEqual([]);
  expect([...wordings(way('wo'))]).toEqual([]);
  expect(isSaid('wo')).toBe(false);
});
