import { expect, test } from 'vitest';
import { pieces } from '../../../src/search/excerpt.ts';

test('marked words become marked pieces', () => {
  expect(pieces('Ihr <mark>Passwort</mark> steht <mark>dort</mark>')).toEqual([
    { text: 'Ihr ', marked: false },
    { text: 'Passwort', marked: true },
    { text: ' steht ', marked: false },
    { text: 'dort', marked: true },
  ]);
});

test('escaped characters become the characters, and no markup is left', () => {
  expect(pieces('&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;')).toEqual([
    { text: '<b> & "x" \'y\'', marked: false },
  ]);
});

test('escaped characters become the characters only once', () => {
  expect(pieces('&amp;lt;')).toEqual([{ text: '&lt;', marked: false }]);
});

test('what is no known character stays as it is', () => {
  expect(pieces('Müller & Söhne &foo; &')).toEqual([
    { text: 'Müller & Söhne &foo; &', marked: false },
  ]);
});

test('escaped markup does not mark', () => {
  expect(pieces('&lt;mark&gt;x&lt;/mark&gt;')).toEqual([{ text: '<mark>x</mark>', marked: false }]);
});

test('a marked piece may go over lines', () => {
  expect(pieces('<mark>zwei\nWörter</mark>')).toEqual([{ text: 'zwei\nWörter', marked: true }]);
});

test('an empty excerpt has no pieces', () => {
  expect(pieces('')).toEqual([]);
});
