import { expect, test } from 'vitest';
import { plainText } from '../../../src/search/excerpt.ts';

test('what Pagefind has marked stays as text', () => {
  expect(plainText('Ihr <mark>Passwort</mark> steht <mark>dort</mark>')).toBe(
    'Ihr Passwort steht dort',
  );
});

test('escaped characters become the characters', () => {
  expect(plainText('&lt;b&gt; & "x" &amp; \'y\'')).toBe('<b> & "x" &amp; \'y\'');
});

test('escaped markup is text', () => {
  expect(plainText('&lt;mark&gt;x&lt;/mark&gt;')).toBe('<mark>x</mark>');
});
