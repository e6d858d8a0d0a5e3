import { expect, test } from 'vitest';
import { pieces } from '../../../src/search/excerpt.ts';

test('marked words become marked pieces', () => {
  expect(pieces('Ihr <mark>Passwort</mark> steht dort')).toEqual([
    { text: 'Ihr ', marked: false },
    { text: 'Passwort', marked: true },
    { text: ' steht dort', marked: false },
  ]);
});

test('escaped characters become the characters, and no markup is left', () => {
  expect(pieces('&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;')).toEqual([
    { text: '<b> & "x" \'y\'', marked: false },
  ]);
});

test('an empty excerpt has no pieces', () => {
  expect(pieces('')).toEqual([]);
});
