import { expect, test } from 'vitest';
import { readShared, shareAddress } from '../../../src/components/checker/share.ts';

test('a name survives the way through an address', () => {
  const address = shareAddress('https://hilfe.example/werkzeuge/?q=1#alt', 'müller-firma.de');
  expect(address).toBe('https://hilfe.example/werkzeuge/#domain=m%C3%BCller-firma.de');
  expect(readShared(new URL(address).hash)).toBe('müller-firma.de');
});

test.each([
  ['no fragment', ''],
  ['another fragment', '#von-hand'],
  ['broken escapes', '#domain=%E0%A4%A'],
  ['more than any name', `#domain=${'a'.repeat(1001)}`],
])('%s gives nothing that could harm', (_, fragment) => {
  expect(readShared(fragment).length).toBeLessThanOrEqual(10);
});
