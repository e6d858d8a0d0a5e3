import { describe, expect, test } from 'vitest';
import { mark } from '../../../src/search/mark.ts';
import { understand } from '../../../src/search/understand.ts';
import { helpSite, tinyVocabulary } from './tiny-vocabulary.ts';

const vocabulary = tinyVocabulary(helpSite);

/** The text with what is marked in brackets. */
function marked(text: string, question: string): string {
  return mark(text, understand(question, vocabulary))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('marked is', () => {
  test.each([
    [
      'a word that was asked for',
      'Ihr Passwort steht dort.',
      'Passwort ',
      'Ihr [Passwort] steht dort.',
    ],
    ['each time that it stands there', 'Ticket, Ticket', 'ticket ', '[Ticket], [Ticket]'],
    ['another form of it', 'Alle Rechnungen.', 'Rechnung ', 'Alle [Rechnungen].'],
    ['what the site says for it', 'Ihr Passwort', 'Kennwort ', 'Ihr [Passwort]'],
    ['a word with an umlaut', 'per Überweisung', 'uberweisung ', 'per [Überweisung]'],
    ['what was meant', 'der Gewerbeschein', 'Gewerbeschien ', 'der [Gewerbeschein]'],
    [
      'the whole word of a beginning',
      'Gewerbeschein, kein Nebengewerb',
      'Gewerb',
      '[Gewerbeschein], kein Nebengewerb',
    ],
    [
      'each part of a compound',
      'Reseller mit Guthaben',
      'Resellerguthaben ',
      '[Reseller] mit [Guthaben]',
    ],
    [
      'a hyphenated word with such a part',
      'mit Reseller-Zugang',
      'Zugang ',
      'mit [Reseller-Zugang]',
    ],
    ['an IP address', 'IP 192.0.2.10.', '192.0.2.10', 'IP [192.0.2.10].'],
    ['a word beside a quote', '„Domain“', 'Domain ', '„[Domain]“'],
  ])('%s', (_, text, question, expected) => {
    expect(marked(text, question)).toBe(expected);
  });
});

describe('not marked is', () => {
  test.each([
    ['a filler', 'Wie ist das Passwort', 'wie ist ', 'Wie ist das Passwort'],
    ['a part of a longer word', 'Stammdomain', 'Domain ', 'Stammdomain'],
    ['anything where nothing was asked', 'Domain', '', 'Domain'],
  ])('%s', (_, text, question, expected) => {
    expect(marked(text, question)).toBe(expected);
  });
});

test('the pieces together are the text, and none is empty', () => {
  const text = 'Domain  – „Stammdomain“, <b>Domain</b>?';
  const pieces = mark(text, understand('Domain ', vocabulary));
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
});

test('a text of nothing has no pieces', () => {
  expect(mark('', understand('Domain ', vocabulary))).toEqual([]);
});
