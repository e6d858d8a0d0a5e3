import { describe, expect, test } from 'vitest';
import { nameToCheck } from '../../../src/search/name-to-check.ts';

describe('a domain is offered to the checker', () => {
  test.each([
    ['as it was typed', 'Firma.de', 'Firma.de'],
    ['of several parts', 'www.meine-firma.co.uk', 'www.meine-firma.co.uk'],
    ['with an umlaut', 'müller.de', 'müller.de'],
    ['with an umlaut of two signs', 'mu\u0308ller.de', 'mu\u0308ller.de'],
    ['of another script', 'домен.рф', 'домен.рф'],
    ['as registries write it', 'xn--mller-kva.de', 'xn--mller-kva.de'],
    ['with the ending as registries write it', 'firma.xn--p1ai', 'firma.xn--p1ai'],
    ['with an ending that has signs above its letters', 'firma.भारत', 'firma.भारत'],
    ['without the spaces around', '  firma.de ', 'firma.de'],
    ['with digits inside', 'www.1und1.de', 'www.1und1.de'],
    ['without https', 'https://firma.de/', 'firma.de'],
    ['without http in capitals', 'HTTP://firma.de', 'firma.de'],
    ['of digits with an ending of letters', '123.de', '123.de'],
  ])('%s', (_, question, name) => {
    expect(nameToCheck(question)).toBe(name);
  });
});

describe('nothing is offered for', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'Stammdomain'],
    ['an IP address', '192.0.2.10'],
    ['a question', 'Wo ist firma.de?'],
    ['a sentence', 'Guthaben aufladen.'],
    ['an ending alone', '.de'],
    ['an ending of one letter', 'firma.d'],
    ['two dots', 'firma..de'],
    ['an address with a path', 'https://firma.de/pfad'],
    ['something before https', 'xhttps://firma.de'],
    ['a mail address', 'ich@firma.de'],
    ['a number with decimals', '1.000'],
    ['more than a name can have', `${'a'.repeat(251)}.de`],
    ['10,000 dots', '.'.repeat(10_000)],
    ['10,000 letters', 'a.'.repeat(5_000)],
  ])('%s', (_, question) => {
    expect(nameToCheck(question)).toBeUndefined();
  });

  test('but the longest name is still one', () => {
    const longest = `${'a'.repeat(250)}.de`;
    expect(nameToCheck(longest)).toBe(longest);
  });
});
