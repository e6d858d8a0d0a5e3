import { expect, test } from 'vitest';
import { joinCompounds } from '../../../src/search/join-compounds.ts';
import { knownWord } from '../../../src/search/known-word.ts';
import { tinyVocabulary } from './tiny-vocabulary.ts';

const vocabulary = tinyVocabulary({
  words: { 24: 'Domain Stammdomain', 4: 'Preis Liste Name Server Nameserver', 1: 'Preisliste' },
});
const join = (question: string) =>
  joinCompounds(question.split(' '), (text) => knownWord(text, vocabulary)).join(' ');

test.each([
  ['that only together are a word', 'meine Stamm Domain melden', 'meine Stammdomain melden'],
  ['that are words, too, where the whole is frequent', 'Name Server', 'Nameserver'],
  ['at the end', 'neue Stamm Domain', 'neue Stammdomain'],
  ['in another form', 'Stamm Domains', 'Stammdomain'],
])('parts are joined %s', (_, question, joined) => {
  expect(join(question)).toBe(joined);
});

test.each(['Preis Liste', 'Domain Preis', 'Stammdomain', 'neue Domain', ''])(
  '%j stays as it is',
  (question) => {
    expect(join(question)).toBe(question);
  },
);
