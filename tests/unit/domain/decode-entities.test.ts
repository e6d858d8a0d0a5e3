import { expect, test } from 'vitest';
import { decodeEntities } from '../../../src/domain/decode-entities.ts';

test('letters come out of their names, in lower case', () => {
  const letters = {
    '&agrave;&eacute;&icirc;&ntilde;&ouml;&aring;&scaron;&ccedil;': 'àéîñöåšç',
    '&AGRAVE;&EACUTE;&ICIRC;&NTILDE;&OUML;&ARING;&SCARON;&CCEDIL;': 'ÀÉÎÑÖÅŠÇ',
    '&aelig;&eth;&oelig;&oslash;&szlig;&thorn;': 'æðœøßþ',
    '&AElig;&Oslash;': 'æø',
  };
  for (const [text, decoded] of Object.entries(letters)) expect(decodeEntities(text)).toBe(decoded);
});

test('punctuation of addresses and of markup comes out of its names', () => {
  expect(decodeEntities('&colon;&sol;&period;&comma;&commat;&hyphen;')).toBe(':/.,@-');
  expect(decodeEntities('&lt;&gt;&amp;&quot;&apos;')).toBe('<>&"\'');
  expect(decodeEntities('&nbsp;')).toBe(' ');
  expect(decodeEntities('&shy;&zwj;&zwnj;')).toBe('\u00ad\u200d\u200c');
});

test('numbers name code points, in decimal and hexadecimal', () => {
  expect(decodeEntities('&#46;&#x2e;&#X2E;&#252;&#xFC;')).toBe('...üü');
  expect(decodeEntities('&#1114111;&#x10ffff;')).toBe('\u{10ffff}\u{10ffff}');
  expect(decodeEntities('&#x0046;irma')).toBe('Firma');
});

test('what names no character stays as it was typed', () => {
  for (const text of [
    '&',
    '&;',
    '&#;',
    '&#x;',
    '&amp',
    '&unbekannt;',
    '&#1114112;',
    '&#x110000;',
  ]) {
    expect(decodeEntities(text)).toBe(text);
  }
});

test('what comes out is not decoded again', () => {
  expect(decodeEntities('&amp;lt;')).toBe('&lt;');
});
