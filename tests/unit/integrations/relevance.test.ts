import { describe, expect, test } from 'vitest';
import { relevanceFile } from '../../../integrations/search/relevance.ts';
import { openRelevance } from '../../../src/search/relevance.ts';
import { understand } from '../../../src/search/understand.ts';
import { tinyVocabulary } from '../search/tiny-vocabulary.ts';
import { noLists } from './tiny-records.ts';

const vocabulary = tinyVocabulary({
  words: { 4: 'Rechnung' },
  entries: [
    { id: 'a', title: 'Rechnung bezahlen', address: '/faq/bezahlen/' },
    { id: 'b', title: 'Rechnung verstehen', address: '/faq/verstehen/' },
  ],
  fillers: 'wie ich die',
});
const ids = new Map([
  ['/faq/bezahlen/', 'de_a1b2'],
  ['/faq/verstehen/', 'de_b1b2'],
  ['/faq/tief/', 'de_c1b2'],
]);

/** The page that such a question asks for most, as learned from what readers say. */
function meant(asked: string, wordings: Readonly<Record<string, readonly string[]>>) {
  const { ofPages } = openRelevance(relevanceFile(vocabulary, ids, { ...noLists, wordings }));
  const pages = [...ofPages(understand(`${asked} `, vocabulary))];
  return pages.toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

describe('the build learns which page is meant', () => {
  test('from titles', () => {
    expect(meant('Rechnung bezahlen', {})).toBe('a');
    expect(meant('Rechnung verstehen', {})).toBe('b');
  });

  test('from what readers say', () => {
    const said = ['Kohle überweisen', 'wohin die Kohle'];
    expect(meant('Kohle', { '/faq/bezahlen/': said })).toBe('a');
    expect(meant('Kohle', { '/faq/verstehen/': said })).toBe('b');
  });

  test('from fillers, too', () => {
    const wordings = {
      '/faq/bezahlen/': ['wie Rechnung', 'wie die Rechnung'],
      '/faq/verstehen/': ['warum Rechnung', 'warum die Rechnung'],
    };
    expect(meant('wie Rechnung', wordings)).toBe('a');
    expect(meant('warum Rechnung', wordings)).toBe('b');
  });

  test('for pages beyond the list of titles, by their whole name', () => {
    expect(meant('Kohle', { '/faq/tief/': ['Kohle', 'Kohle holen'] })).toBe('c1b2');
  });

  test('nothing from a word that was said once', () => {
    expect(meant('Kohle', { '/faq/bezahlen/': ['Kohle'] })).toBeUndefined();
  });

  test('nothing for a page that there is not', () => {
    expect(meant('Kohle', { '/faq/weg/': ['Kohle', 'Kohle holen'] })).toBeUndefined();
  });
});

describe('the file', () => {
  const wordings = {
    '/faq/bezahlen/': ['überweisen', 'überweise ich', 'Überweisung', 'Kohle', 'die Kohle'],
  };
  const file = relevanceFile(vocabulary, ids, { ...noLists, wordings });

  test('has each stem once, as a noun where readers write one', () => {
    const words = file.words.split(' ');
    expect(words).toContain('Überweisung');
    expect(words).not.toContain('überweisen');
    expect(words).toContain('Kohle');
  });

  test('has a row of weights for each page', () => {
    expect(file.pages).toBe('a b');
    expect(file.weights.split('|')).toHaveLength(2);
    expect(file.weights).toMatch(/^(?:[\da-z]+[A-Y]|\|)+$/);
  });
});
