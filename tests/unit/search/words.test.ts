import { describe, expect, test } from 'vitest';
import { words } from '../../../src/search/words.ts';

describe('the words of a question', () => {
  test.each([
    ['are parted by spaces', 'Guthaben  aufladen', ['Guthaben', 'aufladen']],
    ['are written as they were typed', 'STAMMdomain über', ['STAMMdomain', 'über']],
    ['are parted by any other sign', 'Preis/Kosten, „IP“?', ['Preis', 'Kosten', 'IP']],
    ['keep a hyphen inside', 'Standard-NS buchen', ['Standard-NS', 'buchen']],
    ['lose a hyphen at either end', '-Name- Ticket-', ['Name', 'Ticket']],
    ['lose a double hyphen', 'Standard--NS', ['Standard', 'NS']],
    ['keep dots inside', '192.0.2.10 oder firma.de', ['192.0.2.10', 'oder', 'firma.de']],
    ['lose the dot at the end of a sentence', 'Wo ist es.', ['Wo', 'ist', 'es']],
    ['may be of digits', 'Schritt 3 von 9', ['Schritt', '3', 'von', '9']],
    ['may have an umlaut of two signs', 'U\u0308ber', ['U\u0308ber']],
    ['may be of any script', 'домен 域名', ['домен', '域名']],
    ['are parted by line ends and tabs', 'eins\nzwei\tdrei', ['eins', 'zwei', 'drei']],
    ['leave out markup', '<b>Domain</b>', ['b', 'Domain', 'b']],
  ])('%s', (_, question, expected) => {
    expect(words(question)).toEqual(expected);
  });
});

describe('a phone number is one word of digits,', () => {
  test.each([
    ['with spaces', '030 23 12 50 00', '03023125000'],
    ['with brackets and a slash', '(030) 23 / 12 50 00', '03023125000'],
    ['with hyphens', '030-2312-5000', '03023125000'],
    ['with the code of the country', ' +49 30 2312 5000 ', '493023125000'],
    ['of six digits', '231 250', '231250'],
  ])('%s', (_, question, digits) => {
    expect(words(question)).toEqual([digits]);
  });

  test('but not with a word beside', () => {
    expect(words('Telefon 030 231')).toEqual(['Telefon', '030', '231']);
  });

  test('nor where it is as short as a year', () => {
    expect(words('20 26')).toEqual(['20', '26']);
  });

  test('nor where it is longer than any number of a phone', () => {
    expect(words('1234567890 1234567890 12345678901234567890')).toHaveLength(3);
  });

  test('nor in the middle of a question', () => {
    expect(words('a 030 23 12 50 00')).toEqual(['a', '030', '23', '12', '50', '00']);
    expect(words('030 23 12 50 00 a')).toEqual(['030', '23', '12', '50', '00', 'a']);
  });
});

describe('there are no words in', () => {
  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['signs', '?!, … – „“'],
    ['six spaces', '      '],
    ['10,000 spaces', ' '.repeat(10_000)],
    ['a line of hyphens', '----------'],
    ['the signs of a phone number without digits', '(  ) / - '],
  ])('%s', (_, question) => {
    expect(words(question)).toEqual([]);
  });
});

describe('a long question is cut', () => {
  test('after 24 words', () => {
    const many = Array.from({ length: 30 }, (_, index) => `w${index}`);
    expect(words(many.join(' '))).toEqual(many.slice(0, 24));
  });

  test('after 300 letters', () => {
    expect(words('a'.repeat(10_000))).toEqual(['a'.repeat(300)]);
    expect(words(`${' '.repeat(300)}Domain`)).toEqual([]);
  });
});
