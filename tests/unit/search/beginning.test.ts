import { expect, test } from 'vitest';
import { beginning } from '../../../src/search/beginning.ts';
import { tinyVocabulary } from './tiny-vocabulary.ts';

const vocabulary = tinyVocabulary({ words: { 4: 'Gewerbeschein Überweisung Ticket' } });
const begun = (word: string, isTyping: boolean) =>
  beginning(word, isTyping, vocabulary).map(({ stem, isBeginning }) => `${stem} ${isBeginning}`);

test('two letters may begin a word while it is typed, five anywhere', () => {
  expect(begun('Ge', true)).toEqual(['ge true']);
  expect(begun('Gewer', false)).toEqual(['gewer true']);
  expect(begun('G', true)).toEqual([]);
  expect(begun('Gewe', false)).toEqual([]);
});

test('the beginning of an umlaut counts as it is written out', () => {
  expect(begun('Über', true)).toEqual(['ueber true']);
});

test('a whole word begins none, nor does what no word begins with', () => {
  expect(begun('Ticket', true)).toEqual([]);
  expect(begun('Fahrra', true)).toEqual([]);
});
