import { expect, test } from 'vitest';
import { isIdnaLetter } from '../../../src/domain/is-idna-letter.ts';
import { labelFault } from '../../../src/domain/label-fault.ts';
import { textFault } from '../../../src/domain/text-fault.ts';
import { toAscii } from '../../../src/domain/to-ascii.ts';

test('letters, digits, marks and the hyphen may stand in a label', () => {
  for (const character of 'az09-äßςжא日あ\u0301\u0e34·\u3007\u0f0b\u06fd\u30fb') {
    expect([character, isIdnaLetter(character)]).toEqual([character, true]);
  }
});

test('capitals, compatibility characters, signs and what has no shape may not', () => {
  const others =
    'AÄﬁ²ª€_.*☃\u0640\u07fa\u302e\u302f\u3031\u3032\u3033\u3034\u3035\u303b\u034f\u20d0\u1100\u3164';
  for (const character of others) {
    expect([character, isIdnaLetter(character)]).toEqual([character, false]);
  }
});

test('a label’s first fault is told with the label and the character', () => {
  const fault = (label: string) => labelFault(label, label);
  expect(fault('firma')).toBe(null);
  expect(fault('')).toEqual({ rule: 'empty-label', label: '', character: null });
  expect(fault('a_b')).toEqual({ rule: 'underscore', label: 'a_b', character: '_' });
  expect(fault('\u0301a')).toEqual({ rule: 'leading-mark', label: '\u0301a', character: '\u0301' });
  expect(fault('-a')).toEqual({ rule: 'hyphen-start', label: '-a', character: '-' });
  expect(fault('a-')).toEqual({ rule: 'hyphen-end', label: 'a-', character: '-' });
  expect(fault('ab--c')).toEqual({ rule: 'hyphen-3-4', label: 'ab--c', character: '-' });
});

test('text far too long for a name is told as that, whatever it holds', () => {
  const tooLong = { rule: 'name-too-long', label: null, character: null };
  expect(textFault(`${'ü'.repeat(510)}.de`)).toEqual(tooLong);
  expect(textFault(`${'ü'.repeat(509)}.de`)).toBe(null);
  expect(textFault(`${'a.'.repeat(127)}de`)).toEqual(tooLong);
  expect(textFault(`${'a.'.repeat(126)}de`)).toBe(null);
  expect(textFault('fir ma')).toEqual({ rule: 'space', label: null, character: ' ' });
});

test('where the platform refuses a name, the label and the character are told', () => {
  expect(toAscii('www.a⒈b.de')).toEqual({
    rule: 'forbidden-character',
    label: 'a⒈b',
    character: '⒈',
  });
  expect(toAscii('www.\u0301ä.de')).toEqual({
    rule: 'leading-mark',
    label: '\u0301ä',
    character: '\u0301',
  });
  expect(toAscii('www.क\u200da.com')).toEqual({
    rule: 'joiner',
    label: 'क\u200da',
    character: '\u200d',
  });
});
