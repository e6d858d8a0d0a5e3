import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/search/understand.ts';
import { asked, corrected, vocabulary } from './asked.ts';
import { tinyVocabulary } from './tiny-vocabulary.ts';

const all = () => true;

describe('a slip of the finger', () => {
  test('is corrected, and the reader told', () => {
    expect(asked('Gewerbeschien ')).toEqual(['Gewerbeschein']);
    expect(corrected('Gewerbeschien ')).toBe('Gewerbeschein');
  });

  test('is told in the whole question, all else as it was typed', () => {
    expect(corrected('  wie ist mein Gewerbeschien, bitte?')).toBe(
      'wie ist mein Gewerbeschein, bitte?',
    );
    expect(corrected('Gewerbeschien und Guthabben')).toBe('Gewerbeschein und Guthaben');
  });

  test('is told at the end of a sentence', () => {
    expect(corrected('Wo ist mein Gewerbeschien.')).toBe('Wo ist mein Gewerbeschein.');
  });

  test('is told everywhere where it was made', () => {
    expect(corrected('Gewerbeschien oder Gewerbeschien')).toBe('Gewerbeschein oder Gewerbeschein');
  });

  test('is told in a part of a compound too, or not at all', () => {
    expect(asked('Nameserverumzgu ')).toEqual(['Nameserver', 'Umzug']);
    expect(corrected('Nameserverumzgu ')).not.toBe('Nameserverumzgu');
  });

  test('makes the word less sure', () => {
    const [term] = understand('Gewerbeschien ', vocabulary).terms;
    expect(term?.ways[0]?.weight).toBeLessThan(1);
  });

  test('is told in a hyphenated word', () => {
    expect(corrected('Stamm-Domian buchen')).toBe('Stamm-Domain buchen');
  });

  test('makes the word less sure the more there are', () => {
    const weight = (question: string) =>
      understand(question, vocabulary).terms[0]?.ways[0]?.weight ?? 0;
    expect(weight('Gewrbeschien ')).toBeLessThan(weight('Gewerbeschien '));
  });

  test('is not looked for in a question that is full of them', () => {
    const letters = [...'abcdefghijkmnopqrstu'];
    const slips = letters.map((letter) => `Gewerbe${letter}schein`);
    const { corrections } = understand(slips.join(' '), vocabulary);
    expect(corrections.size).toBeGreaterThan(1);
    expect(corrections.size).toBeLessThan(letters.length);
  });

  test('is taken as it is where the reader asks for it', () => {
    expect(asked('Gewerbeschien ', all)).toEqual(['Gewerbeschien']);
    expect(corrected('Gewerbeschien ', all)).toBeUndefined();
  });

  test('keeps nothing else from being understood where words are taken as they are', () => {
    expect(asked('Kennwort uberweisung whitelabelnameserver bitte ', all)).toEqual([
      'Passwort',
      'Überweisung',
      'Whitelabel',
      'Nameserver',
    ]);
  });

  test('is taken as it is in that word alone where the reader asks for it there', () => {
    const one = (word: string) => word === 'Gewerbeschien';
    expect(asked('Gewerbeschien Guthabben ', one)).toEqual(['Gewerbeschien', 'Guthaben']);
    expect(corrected('Gewerbeschien Guthabben ', one)).toBe('Gewerbeschien Guthaben');
  });

  test('is told word by word too', () => {
    const { corrections } = understand('Gewerbeschien und Guthabben', vocabulary);
    expect(Object.fromEntries(corrections)).toEqual({
      Gewerbeschien: 'Gewerbeschein',
      Guthabben: 'Guthaben',
    });
  });

  test('was not made where all words are known', () => {
    expect(corrected('Passwort Kennwort bitte')).toBeUndefined();
  });
});

describe('a word that may be a compound or a slip', () => {
  const first = (question: string, words: string) =>
    understand(question, tinyVocabulary({ words: { 4: words } })).terms[0]?.ways[0]?.text;

  test('is a slip where it is only one', () => {
    expect(first('Domainpreis ', 'Domain Preis Domainpleis')).toBe('Domainpleis');
  });

  test('is a compound where it would be two, and all its parts are known', () => {
    expect(first('Domainpreis ', 'Domain Preis Domainkleis')).toBe('Domain');
  });

  test('is a slip where a part of it is not known', () => {
    expect(first('Domainpreis ', 'Domain Domainkleis')).toBe('Domainkleis');
  });

  test('is a slip where it is no compound', () => {
    expect(first('Gewrbeschien ', 'Gewerbeschein')).toBe('Gewerbeschein');
  });
});

describe('while the reader is typing,', () => {
  test('the last word may be the beginning of one', () => {
    expect(asked('Tick')).toEqual(['Tick…']);
    expect(understand('Tick', vocabulary).terms[0]?.ways[0]).toMatchObject({
      stem: 'tick',
      isBeginning: true,
      isUnlisted: false,
    });
  });

  test('the last word may be the beginning of one after other sentences', () => {
    expect(asked('Wie ist die? Tick')).toEqual(['Tick…']);
  });

  test('two letters are enough, one is not', () => {
    expect(asked('Ti')).toEqual(['Ti…']);
    expect(asked('T')).toEqual([]);
  });

  test('a whole word may be the beginning of a longer one', () => {
    expect(asked('Name')).toEqual(['Name or Name…']);
  });

  test('a word that begins no longer one is whole', () => {
    expect(asked('Passwort')).toEqual(['Passwort']);
  });

  test('a filler is none that begins another word', () => {
    expect(asked('auf')).toEqual([]);
  });

  test.each([' ', '.', '?', '!', ',', ';', ':', '\n'])('„%s“ ends the word', (end) => {
    expect(asked(`Rese${end}`)).toEqual(['Rese']);
    expect(asked(`Name${end}`)).toEqual(['Name']);
  });

  test('a word before the last is whole', () => {
    expect(asked('Rese Ticket')).toEqual(['Rese', 'Ticket']);
  });

  test('a beginning of five letters counts anywhere', () => {
    expect(asked('Resel Ticket ')).toEqual(['Resel…', 'Ticket']);
  });

  test('the beginning of an umlaut may be written out', () => {
    expect(asked('Überw')).toEqual(['Überw…']);
    expect(understand('ueberw', vocabulary).terms[0]?.ways[0]?.stem).toBe('ueberw');
  });

  describe('a beginning', () => {
    const rarity = (question: string) => understand(question, vocabulary).terms[0]?.rarity;

    test('is as rare as a word that the site doesn’t know', () => {
      expect(rarity('Domai')).toBe(rarity('Fahrrad '));
      expect(rarity('Kun')).toBe(rarity('Fahrrad '));
    });

    test('that is a whole word is as rare as that', () => {
      expect(rarity('Name')).toBe(rarity('Name '));
      expect(rarity('Name ')).toBe(rarity('Kunde '));
    });
  });

  test('a beginning is not corrected', () => {
    expect(corrected('Gewerbes')).toBeUndefined();
  });
});

describe('a filler at the end', () => {
  const site = tinyVocabulary({ words: { 4: 'Guthaben aufladen' }, fillers: 'auf wie' });
  const read = (question: string) =>
    understand(question, site).terms.map(({ ways }) => ways[0]?.text);

  test('may become another word, which counts little until it has', () => {
    expect(read('Guthaben auf')).toEqual(['Guthaben', 'auf']);
    const [word, begun] = understand('Guthaben auf', site).terms;
    expect(begun?.ways).toMatchObject([{ isBeginning: true }]);
    expect(begun?.rarity).toBeLessThan((word?.rarity ?? 0) / 5);
  });

  test('is one where no word begins like it, or it is finished, or alone', () => {
    expect(read('Guthaben wie')).toEqual(['Guthaben']);
    expect(read('Guthaben auf ')).toEqual(['Guthaben']);
    expect(read('auf')).toEqual([]);
  });
});
