import { expect, test } from 'vitest';
import { spokenName } from '../../../src/search/spoken-name.ts';

test('a domain among words is one, or below one', () => {
  expect(spokenName('meine-firma.de')).toBe('Domain');
  expect(spokenName('login.meine-firma.de')).toBe('Subdomain');
  expect(spokenName('müller.koeln')).toBe('Domain');
});

test('a word, a number and an address are none', () => {
  for (const word of ['Domain', '192.0.2.1', 'z.B', '12.50', 'firma.', '.de']) {
    expect([word, spokenName(word)]).toEqual([word, undefined]);
  }
});
