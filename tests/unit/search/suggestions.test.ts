import { describe, expect, test } from 'vitest';
import { suggestions } from '../../../src/search/suggestions.ts';
import { helpSite, tinyVocabulary } from './tiny-vocabulary.ts';

const vocabulary = tinyVocabulary(helpSite);
const suggested = (question: string) => suggestions(question, vocabulary);

describe('the last word of a question is completed', () => {
  test.each([
    ['by the only word that begins so', 'Gewe', ['Gewerbeschein']],
    ['in small letters too', 'gewe', ['Gewerbeschein']],
    ['after words that stay as they were typed', 'wo ist Mein  pass', ['wo ist Mein  Passwort']],
    ['where its umlaut is written out', 'ueberw', ['Überweisung']],
    ['where it is a word that begins a longer one', 'Kunden', ['Kundenkonto']],
    ['of two letters', 'en', ['Endkunde']],
  ])('%s', (_, question, expected) => {
    expect(suggested(question)).toEqual(expected);
  });

  test('by what stands on more pages first, then by what is shorter', () => {
    expect(suggested('Na')).toEqual(['Nameserver', 'Name']);
    expect(suggested('ku')).toEqual(['Kunde', 'Kundenkonto']);
    const site = tinyVocabulary({ words: { 4: 'Stammdomain Stamm' } });
    expect(suggestions('sta', site)).toEqual(['Stamm', 'Stammdomain']);
  });

  test('in four ways at most', () => {
    const many = tinyVocabulary({ words: { 4: 'Aal Aas Ast Abt Arm Akt' } });
    expect(suggestions('a', many)).toEqual([]);
    const more = tinyVocabulary({ words: { 4: 'Stadt Staat Stall Stamm Start Stand' } });
    expect(suggestions('sta', more)).toHaveLength(4);
  });
});

describe('nothing is suggested', () => {
  test.each([
    ['for nothing', ''],
    ['for one letter', 'D'],
    ['for a word that is complete', 'Passwort'],
    ['after a space', 'Gewe '],
    ['after a question mark', 'Gewe?'],
    ['for a word like none of the site', 'Fahr'],
    ['for a filler', 'die'],
    ['for words that are no nouns', 'buche'],
    ['for a number', '192.0'],
    ['for a phone number', '030 231'],
  ])('%s', (_, question) => {
    expect(suggested(question)).toEqual([]);
  });
});
