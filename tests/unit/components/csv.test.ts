import { expect, test } from 'vitest';
import { toCsv } from '../../../src/components/tool/csv.ts';

test('rows are parted by CRLF, cells by semicolons', () => {
  expect(
    toCsv([
      ['Domain', 'IP-Adresse'],
      ['firma.de', '192.0.2.1, 192.0.2.2'],
    ]),
  ).toBe('Domain;IP-Adresse\r\nfirma.de;192.0.2.1, 192.0.2.2');
});

test.each([
  ['a;b', '"a;b"'],
  ['sagt "nein"', '"sagt ""nein"""'],
  ['zwei\nZeilen', '"zwei\nZeilen"'],
  ['a\tb', '"a\tb"'],
  ['', ''],
  ['müller.de', 'müller.de'],
])('%j is quoted where a reader of CSV would misread it', (text, cell) => {
  expect(toCsv([[text]])).toBe(cell);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-firma.de', "'-firma.de"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ['=HYPERLINK("http://a";"b")', '"\'=HYPERLINK(""http://a"";""b"")"'],
])('%j does not run as a formula', (text, cell) => {
  expect(toCsv([[text]])).toBe(cell);
  expect(toCsv([['firma.de', text]])).toBe(`firma.de;${cell}`);
});

test('signs inside a cell stay as they are', () => {
  expect(toCsv([['a=b', 'x@y.de', 'meine-firma.de', '1+1']])).toBe('a=b;x@y.de;meine-firma.de;1+1');
});
