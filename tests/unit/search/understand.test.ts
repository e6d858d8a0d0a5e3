import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/search/understand.ts';
import { asked, corrected, vocabulary } from './asked.ts';

describe('words of the site', () => {
  test('are asked for as the site writes them', () => {
    expect(asked('RECHNUNGEN ')).toEqual(['Rechnung']);
    expect(asked('freischaltung ')).toEqual(['freischalten']);
  });

  test('are each a term, in the order of the question', () => {
    expect(asked('Ticket Passwort ')).toEqual(['Ticket', 'Passwort']);
  });

  test('are one term where one is asked for twice', () => {
    expect(asked('Ticket Tickets Passwort ')).toEqual(['Ticket', 'Passwort']);
  });

  test('are surely meant', () => {
    const [term] = understand('Ticket ', vocabulary).terms;
    expect(term).toMatchObject({ typed: 'Ticket', ways: [{ stem: 'ticket', weight: 1 }] });
    expect(term?.ways[0]).toMatchObject({ isBeginning: false, isUnlisted: false });
  });

  test('tell more the fewer pages have them', () => {
    const [often, seldom] = understand('Domain Gewerbeschein ', vocabulary).terms;
    expect(seldom?.rarity).toBeGreaterThan(often?.rarity ?? Infinity);
  });
});

describe('filler words', () => {
  test('fall away', () => {
    expect(asked('Wie ist mein Passwort bitte?')).toEqual(['Passwort']);
  });

  test('leave nothing where there is nothing else', () => {
    expect(asked('was ist der ')).toEqual([]);
  });

  test('count for how near a title is', () => {
    expect(understand('was ist Domain ', vocabulary).stems).toEqual(['was', 'ist', 'domain']);
    expect(understand('was ist Nameservr ', vocabulary).stems).toEqual(['was', 'ist', 'nameserv']);
  });

  test('fall away where they are misspelt', () => {
    expect(asked('bitet Passwort ')).toEqual(['Passwort']);
    expect(corrected('bitet Passwort ')).toBe('bitte Passwort');
  });
});

describe('numbers', () => {
  test('an IP address is a word like another', () => {
    expect(asked('192.0.2.10')).toEqual(['192.0.2.10']);
    expect(understand('192.0.2.10', vocabulary).terms[0]?.ways[0]?.isUnlisted).toBe(false);
  });

  test('the beginning of an IP address is a beginning', () => {
    expect(asked('192.0')).toEqual(['192.0…']);
  });

  test('a phone number is one word', () => {
    expect(asked('030 / 2312 50-00 ')).toEqual(['03023125000']);
  });

  test('a digit alone is a word', () => {
    expect(asked('3 ')).toEqual(['3']);
  });
});

describe('words that the site doesn’t know', () => {
  test('are asked for as they were typed, for the full text to tell', () => {
    expect(asked('Fahrrad ')).toEqual(['Fahrrad']);
    expect(understand('Fahrrad ', vocabulary).terms[0]?.ways[0]).toMatchObject({
      stem: 'fahrrad',
      weight: 1,
      isUnlisted: true,
    });
  });

  test('weigh less than the rarest word that it knows', () => {
    const [unknown, known] = understand('Fahrrad Kundenkonto ', vocabulary).terms;
    expect(unknown?.rarity).toBeLessThan(known?.rarity ?? 0);
  });

  test('are none where they are one or two letters', () => {
    expect(asked('x yz Ticket ')).toEqual(['Ticket']);
    expect(asked('xyz ')).toEqual(['xyz']);
  });
});

describe('there is nothing to ask for in', () => {
  test.each([
    ['an empty question', ''],
    ['a space', ' '],
    ['signs', '?!'],
    ['10,000 spaces', ' '.repeat(10_000)],
    ['accents without letters', '\u0308 \u0301'],
  ])('%s', (_, question) => {
    expect(understand(question, vocabulary)).toMatchObject({ terms: [], corrected: undefined });
  });
});
