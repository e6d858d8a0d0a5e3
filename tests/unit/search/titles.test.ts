import { expect, test } from 'vitest';
import { evidenceOfTitles } from '../../../src/search/titles.ts';
import { tinyVocabulary } from './tiny-vocabulary.ts';

const evidence = evidenceOfTitles(
  tinyVocabulary({
    entries: [
      { id: 'a', title: 'Passwort vergessen', searchWords: 'Kennwort Zugang' },
      { id: 'b', title: 'Zugang bekommen', searchWords: 'Passwort' },
      { id: 'c', title: 'Standard-NS', address: '/glossar/#standard-ns' },
    ],
  }),
);
const places = (stem: string, isBeginning = false) => [
  ...evidence({ text: stem, stem, weight: 1, isBeginning, isUnlisted: false }),
];

test('a word is found in titles and in search words', () => {
  expect(places('passwort')).toEqual([
    ['a', 'title'],
    ['b', 'searchWords'],
  ]);
});

test('a part of a hyphenated word is found', () => {
  expect(places('ns')).toEqual([['c', 'title']]);
});

test('a word of the address is found as a search word', () => {
  expect(places('glossar')).toEqual([['c', 'searchWords']]);
});

test('a beginning is found only where it may be one', () => {
  expect(places('zug', true)).toEqual([
    ['a', 'searchWords'],
    ['b', 'title'],
  ]);
  expect(places('zug')).toEqual([]);
});

test('the middle of a word is not found', () => {
  expect(places('wort', true)).toEqual([]);
});
