import { expect, test } from 'vitest';
import { withRightEncoding } from '../../../src/domain/wrong-encoding.ts';

test('UTF-8 that was read as Latin-1 is read again', () => {
  expect(withRightEncoding('mÃ¼ller.de')).toBe('müller.de');
  expect(withRightEncoding('straÃ\u009fe.de')).toBe('straße.de');
});

test('Latin-1 letters that were percent-encoded are decoded', () => {
  expect(withRightEncoding('m%FCller.de')).toBe('müller.de');
  expect(withRightEncoding('stra%dfe.de')).toBe('straße.de');
});

test('all other text stays as it is', () => {
  for (const text of ['müller.de', 'Ã.de', 'Ã¼ж.de', 'Ã¼\u00c3.de', '%41.de', 'firma.de', '']) {
    expect(withRightEncoding(text)).toBe(text);
  }
});
