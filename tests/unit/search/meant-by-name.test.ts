import { expect, test } from 'vitest';
import { meantByName } from '../../../src/search/meant-by-name.ts';

test.each([
  ['meine-firma.de', 'Domain'],
  ['müller.de', 'Domain'],
  ['login.meine-firma.de', 'Subdomain'],
  ['www.meine-firma.co.uk', 'Subdomain'],
])('%s is a %s', (word, meant) => {
  expect(meantByName(word)).toBe(meant);
});

test.each(['Domain', 'z.B', '2.2', '192.0.2.1', 'firma.', ''])(
  '%j is no name of a domain',
  (word) => {
    expect(meantByName(word)).toBeUndefined();
  },
);
