import { expect, test } from 'vitest';
import { misplacedCharacter } from '../../../src/domain/context-rules.ts';

test('a middle dot stands between two l', () => {
  expect(misplacedCharacter('l·l')).toBe(null);
  expect(misplacedCharacter('l·l·l')).toBe(null);
  expect(misplacedCharacter('l·a')).toBe('·');
  expect(misplacedCharacter('a·l')).toBe('·');
  expect(misplacedCharacter('·')).toBe('·');
});

test('a Greek numeral sign stands before a Greek letter', () => {
  expect(misplacedCharacter('\u0375α')).toBe(null);
  expect(misplacedCharacter('α\u0375')).toBe('\u0375');
});

test('Hebrew punctuation stands behind a Hebrew letter', () => {
  expect(misplacedCharacter('א\u05f3')).toBe(null);
  expect(misplacedCharacter('א\u05f4ב')).toBe(null);
  expect(misplacedCharacter('\u05f3א')).toBe('\u05f3');
  expect(misplacedCharacter('\u05f4א')).toBe('\u05f4');
});

test('a Katakana middle dot needs a Japanese letter', () => {
  expect(misplacedCharacter('カ・')).toBe(null);
  expect(misplacedCharacter('a・b')).toBe('・');
});

test('Arabic digits and extended ones exclude each other', () => {
  expect(misplacedCharacter('٣٤')).toBe(null);
  expect(misplacedCharacter('۳۴')).toBe(null);
  expect(misplacedCharacter('٣۳')).toBe('٣');
});
