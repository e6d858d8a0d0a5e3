import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understand } from '../../../src/search/understand.ts';
import { holds } from './holds.ts';
import { helpSite, tinyVocabulary } from './tiny-vocabulary.ts';

const vocabulary = tinyVocabulary(helpSite);
const fragments = [
  ...['Domain', 'domain', 'Stamm', 'Nameserver', 'server', 'Guthaben', 'Kunde', 'kunden', 'konto'],
  ...['lade', 'auf', 'lädst', 'gebucht', 'Kennwort', 'top up', 'bitte', 'wie', 'Preis', 'anderung'],
  ...['192.0.2.10', '030 23 12 50 00', 'firma.de', '+49', '3', 'x', 'xy', 'Gewerbeschien', 'ß'],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\t',
    '\u00a0',
    '-',
    '--',
    '.',
    '...',
    '?',
    '!',
    ',',
    '/',
    '(',
    ')',
  ],
  ...['<b>', '</mark>', '&amp;', '$&', '$1', '\\', '"', '„', '[Ihr Suchwort]', '__proto__'],
  ...[
    'constructor',
    '|',
    '\u0308',
    '\u200b',
    '\u202e',
    '\ud800',
    '\udc00',
    '😀',
    '\0',
    '日本',
    'و',
  ],
];
const question = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...fragments), { maxLength: 12 })
      .map((all) => all.join('')),
  },
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const asked = fc.tuple(question, fc.boolean());

test('any question is understood somehow, and the same way again', () => {
  holds(asked, ([text, literally]) => {
    const understood = understand(text, vocabulary, () => literally);
    expect(understand(text, vocabulary, () => literally)).toEqual(understood);
  });
});

test('every term has a way to be found, a weight between none and surely, and tells something', () => {
  holds(asked, ([text, literally]) => {
    for (const { ways, rarity } of understand(text, vocabulary, () => literally).terms) {
      expect(ways.length).toBeGreaterThan(0);
      expect(rarity).toBeGreaterThan(0);
      expect(rarity).toBeLessThan(Infinity);
      for (const way of ways) {
        expect(way.weight).toBeGreaterThan(0);
        expect(way.weight).toBeLessThanOrEqual(1);
        expect(way.stem).not.toBe('');
        expect(way.text).not.toBe('');
      }
    }
  });
});

test('no term is asked for twice', () => {
  holds(asked, ([text, literally]) => {
    const stems = understand(text, vocabulary, () => literally).terms.map(
      ({ ways }) => ways[0]?.stem,
    );
    expect(new Set(stems).size).toBe(stems.length);
  });
});

test('a question that is told as corrected is another one', () => {
  let told = 0;
  holds(question, (text) => {
    const { corrected } = understand(text, vocabulary);
    if (corrected === undefined) return;
    told += 1;
    expect(corrected).not.toBe(text.trim());
  });
  expect(told).toBeGreaterThan(50);
});

test('words taken as they were typed are never corrected', () => {
  holds(question, (text) => {
    expect(understand(text, vocabulary, () => true).corrected).toBeUndefined();
  });
});

test('the longest questions of any kind have few terms', () => {
  for (const part of [
    ...[' ', 'a', 'ab ', 'Ticket ', 'x1 ', '-', 'a-', 'a.', '1', '1 ', '030 ', 'Gewerbeschien '],
    ...['kundenkonto', 'auf ', 'lade auf ', 'top up ', '<mark>', '$&', '\u0308', '\ud800', '😀'],
  ]) {
    const long = part.repeat(Math.ceil(10_000 / part.length));
    for (const text of [long, `${long}x`]) {
      expect(understand(text, vocabulary).terms.length).toBeLessThanOrEqual(100);
    }
  }
});
