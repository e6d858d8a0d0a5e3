import { expect, test } from 'vitest';
import { splitNames } from '../../../src/domain/split-names.ts';

const lists = [
  ['a.de\nb.de', ['a.de', 'b.de']],
  ['a.de\r\nb.de\r\n', ['a.de', 'b.de']],
  ['a.de\rb.de\u2028c.de', ['a.de', 'b.de', 'c.de']],
  ['a.de, b.de;c.de\td.de | e.de', ['a.de', 'b.de', 'c.de', 'd.de', 'e.de']],
  ['a.de b.de   c.de', ['a.de', 'b.de', 'c.de']],
  ['  a.de  \n\n\t\n ,;\n b.de', ['a.de', 'b.de']],
  ['a.de\na.de', ['a.de', 'a.de']],
  ['"a.de";"b.de"', ['"a.de"', '"b.de"']],
  ['["a.de","b.de"]', ['["a.de"', '"b.de"]']],
  ['1. a.de\n2) www.b.de\n10.\tc.de', ['a.de', 'www.b.de', 'c.de']],
  ['https://a.de/,https://b.de/x', ['https://a.de/', 'https://b.de/x']],
  ['a.de/,b.de', ['a.de/', 'b.de']],
  ['a.de/x, muster', ['a.de/x', 'muster']],
  ['muster, beispiel', ['muster', 'beispiel']],
  ['a.de, at', ['a.de', 'at']],
  ['de, at, ch', ['de', 'at', 'ch']],
  ['firma, com, net', ['firma, com', 'net']],
  ['firma.de, co.uk', ['firma.de', 'co.uk']],
  [',de', ['de']],
  [' ,de', ['de']],
  ['https://a.de/x\tmuster', ['https://a.de/x', 'muster']],
  ['a.de\vVw.de', ['a.de', 'Vw.de']],
] as const;

test.each(lists)('%j is a list', (text, names) => {
  expect(splitNames(text)).toEqual(names);
});

const single = [
  'firma,de',
  'firma ,de',
  'firma, de',
  'firma;de',
  'firma .de',
  'firma. de',
  'firma de',
  'firma\tde',
  'firma\t.de',
  'www.firma,de',
  '"firma,de"',
  'post@firma,de',
  'https://www.firma,de/kontakt',
  'firma.co,uk',
  'firma,co.uk',
  // Perhaps firma.de.com, perhaps two endings: not for this file to say.
  'firma.de,com',
  'm&uuml;ller.de',
  'm&#252;ller-stra&szlig;e.de',
  'https://firma.de/a,b;c',
  'https://firma.de/a,b c',
  'https://firma.de/karte?ort=51.3,9.5',
  'Müller GmbH',
  'Unsere Domain: firma.de',
  'Firma 24. firma.de',
  'x1. firma.de',
] as const;

test.each(single)('%j stays one entry', (text) => {
  expect(splitNames(text)).toEqual([text]);
});

test.each(['', ' \n\t\r\n', ',;,|'])('%j holds no name', (text) => {
  expect(splitNames(text)).toEqual([]);
});

test('an ampersand in front of a semicolon is no HTML entity', () => {
  expect(splitNames('Schmidt&Cie;firma.de')).toEqual(['Schmidt&Cie', 'firma.de']);
});

test('what is longer than any name is never put together', () => {
  const name = 'x'.repeat(2046);
  expect(splitNames(`${name},de`)).toEqual([`${name},de`]);
  expect(splitNames(`x${name},de`)).toEqual([`x${name}`, 'de']);
  expect(splitNames(`de,at,${name}`)).toEqual(['de', 'at', name]);
});

test('nothing typed is lost: the entries of a long list are all there', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `firma-${index.toString()}.de`);
  expect(splitNames(names.join('; '))).toEqual(names);
});
