import { describe, expect, test } from 'vitest';
import { correctSpelling } from '../../../src/search/correct-spelling.ts';
import { helpSite, tinyVocabulary } from './tiny-vocabulary.ts';

const vocabulary = tinyVocabulary(helpSite);
const meant = (word: string) => correctSpelling(word, vocabulary)?.text;

describe('is corrected to the word of the site:', () => {
  test.each([
    ['a letter missing', 'Gewerbschein', 'Gewerbeschein'],
    ['a letter too many', 'Guthabben', 'Guthaben'],
    ['two letters swapped', 'Gewerbeschien', 'Gewerbeschein'],
    ['the key beside', 'Recjnung', 'Rechnung'],
    ['another first letter', 'Sicket', 'Ticket'],
    ['two slips in a long word', 'Gewrbeschien', 'Gewerbeschein'],
    ['two swaps in a word of eight letters', 'Guhtbaen', 'Guthaben'],
    ['a slip in another form of the word', 'Recnungen', 'Rechnung'],
    ['a slip in a word with an umlaut', 'Überweisugn', 'Überweisung'],
    ['a slip, and the dots left away', 'Uberweisugn', 'Überweisung'],
    ['a slip in a short word with an umlaut, and its dots left away', 'Gebuhrr', 'Gebühr'],
    ['two letters too many in a word of eleven letters', 'Kreditkartexx', 'Kreditkarte'],
    ['capitals where they don’t belong', 'tIKCET', 'Ticket'],
  ])('%s', (_, typed, word) => {
    expect(meant(typed)).toBe(word);
  });
});

describe('is left alone:', () => {
  test.each([
    ['a word of three letters', 'Nae'],
    ['two slips in a word of six letters', 'Tcikte'],
    ['two keys beside in a word of six letters', 'Zicker'],
    ['two other letters in a word of eight letters', 'Gutqaqen'],
    ['a word like none of the site', 'Fahrradschlauch'],
    ['the beginning of a word', 'Gewerb'],
    ['a short word with another first letter', 'Dame'],
    ['a short word whose stem is like another’s', 'Gute'],
    ['nothing', ''],
  ])('%s', (_, typed) => {
    expect(meant(typed)).toBeUndefined();
  });

  test('a word like one that the site has in its texts only, and that nobody looks for', () => {
    expect(meant('andree')).toBeUndefined();
  });
});

test('the nearest of several words is taken', () => {
  const near = tinyVocabulary({ words: { 1: 'Tacket Ticket' } });
  expect(correctSpelling('Tucket', near)?.text).toBe('Ticket');
  expect(correctSpelling('Tqcket', near)?.text).toBe('Tacket');
});

test('of two that are as near, the one that begins the same is taken', () => {
  const near = tinyVocabulary({ words: { 1: 'Tanne Sonne' } });
  expect(correctSpelling('Sanne', near)?.text).toBe('Sonne');
  expect(correctSpelling('Tonne', near)?.text).toBe('Tanne');
});

test('of two that are as near, the one that stands on more pages is taken', () => {
  expect(correctSpelling('Hast', tinyVocabulary({ words: { 60: 'Hart', 1: 'Haut' } }))?.text).toBe(
    'Hart',
  );
  expect(correctSpelling('Hakt', tinyVocabulary({ words: { 60: 'Haut', 1: 'Hart' } }))?.text).toBe(
    'Haut',
  );
});

describe('a filler', () => {
  const site = tinyVocabulary({ words: { 4: 'Dose Biter' }, fillers: 'diese bitte' });

  test('is meant where no word to look for is as near', () => {
    expect(correctSpelling('btite', site)?.text).toBe('bitte');
  });

  test('is not meant where a word to look for is nearer', () => {
    expect(correctSpelling('dise', site)?.text).toBe('Dose');
    expect(correctSpelling('bitet', site)?.text).toBe('Biter');
  });
});

test('it is told how far the word was away', () => {
  expect(correctSpelling('Guthabben', vocabulary)?.distance).toBe(1);
  expect(correctSpelling('Guthaben', vocabulary)?.distance).toBe(0);
});

test('a site without words corrects nothing', () => {
  expect(correctSpelling('Guthaben', tinyVocabulary({}))).toBeUndefined();
});
