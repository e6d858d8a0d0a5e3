import { describe, expect, test } from 'vitest';
import { nearestWords } from '../../../src/search/nearest-words.ts';
import { understand } from '../../../src/search/understand.ts';
import { helpSite, tinyVocabulary } from './tiny-vocabulary.ts';

const vocabulary = tinyVocabulary(helpSite);
const nearest = (question: string) => nearestWords(understand(question, vocabulary), vocabulary);

test('the words of the site that look most like an unknown one are told, the nearest first', () => {
  expect(nearest('Trickst ')).toEqual(['Ticket']);
  const site = tinyVocabulary({ words: { 4: 'Rechner Rechnung Wasser' } });
  const near = nearestWords(understand('Rechteck ', site), site);
  expect(near[0]).toBe('Rechner');
  expect(near).not.toContain('Wasser');
});

test('the nearest word comes first, though others stand on more pages', () => {
  const site = tinyVocabulary({ words: { 24: 'Staat', 1: 'Stadt' } });
  expect(nearestWords(understand('Staxx ', site), site)).toEqual(['Stadt', 'Staat']);
});

test('words are told only by what is unknown in the question', () => {
  expect(nearest('Guthaben Trickst ')).toEqual(['Ticket']);
});

describe('no words are told', () => {
  test.each([
    ['where all words are known', 'Guthaben Ticket '],
    ['where nothing is near', 'Fahrradschlauch '],
    ['where nothing was asked', ''],
    ['for what was corrected', 'Gewerbeschien '],
  ])('%s', (_, question) => {
    expect(nearest(question)).toEqual([]);
  });
});

test('only nouns are told', () => {
  const site = tinyVocabulary({ words: { 4: 'buchen Bücher' } });
  expect(nearestWords(understand('bxxhen ', site), site)).not.toContain('buchen');
});

test('four words are told at most', () => {
  const site = tinyVocabulary({ words: { 4: 'Stadt Staat Stall Stamm Start Stand' } });
  expect(nearestWords(understand('Staxx ', site), site)).toHaveLength(4);
});
