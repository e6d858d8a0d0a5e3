import { describe, expect, test } from 'vitest';
import { nameToCheck } from '../../../src/search/name-to-check.ts';
import { tinyVocabulary } from './tiny-vocabulary.ts';

const vocabulary = tinyVocabulary({ words: { 24: 'Domain firma.de mystarISP.de' } });

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
    ['that is in a question', 'Geht auch login.meine-firma.de?', 'login.meine-firma.de'],
    ['in quotation marks', 'ist „meine-firma.de“ frei', 'meine-firma.de'],
    ['with a dot behind it', 'meine-firma.de.', 'meine-firma.de'],
    ['that the site names, where nothing else was typed', 'mystarISP.de', 'mystarISP.de'],
  ])('%s', (_, question, name) => {
    expect(nameToCheck(question, vocabulary)).toBe(name);
  });
});

describe('nothing is offered for', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'Stammdomain'],
    ['an IP address', '192.0.2.10'],
    ['a question about what the site names', 'buche ich in mystarISP.de?'],
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
    ['10,000 dots before a letter', `${'.'.repeat(10_000)}a`],
    ['10,000 letters', 'a.'.repeat(5_000)],
  ])('%s', (_, question) => {
    expect(nameToCheck(question, vocabulary)).toBeUndefined();
  });

  test('but the longest name is still one', () => {
    const longest = `${'a'.repeat(250)}.de`;
    expect(nameToCheck(longest, vocabulary)).toBe(longest);
  });
});
