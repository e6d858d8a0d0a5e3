import { expect, test } from 'vitest';
import { knownWord } from '../../../src/search/known-word.ts';
import { tinyVocabulary } from './tiny-vocabulary.ts';

const vocabulary = tinyVocabulary({ words: { 4: 'Rechnung Überweisung Eintrag' } });

test.each([
  ['as it is', 'Rechnung', 'Rechnung'],
  ['small', 'rechnung', 'Rechnung'],
  ['in another form', 'Rechnungen', 'Rechnung'],
  ['with the umlaut written out', 'ueberweisung', 'Überweisung'],
  ['without the dots', 'uberweisung', 'Überweisung'],
  ['with an umlaut that only the plural has', 'Einträge', 'Eintrag'],
])('a word is known %s', (_, written, word) => {
  expect(knownWord(written, vocabulary)?.text).toBe(word);
});

test.each(['Fahrrad', 'Rechnungsnummer', ''])('%j is unknown', (written) => {
  expect(knownWord(written, vocabulary)).toBeUndefined();
});
