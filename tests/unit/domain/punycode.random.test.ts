import fc from 'fast-check';
import { domainToASCII } from 'node:url';
import { expect, test } from 'vitest';
import { decodePunycode } from '../../../src/domain/punycode.ts';

test('what the platform encodes decodes to the same', () => {
  const letter = fc.constantFrom(...'abcxyz019äöüßéñłçþ日本語中カ漢αβγжщ');
  let tried = 0;
  const property = fc.property(fc.array(letter, { minLength: 1, maxLength: 20 }), (letters) => {
    const label = `ü${letters.join('')}`;
    const encoded = domainToASCII(label);
    tried += 1;
    expect(decodePunycode(encoded.slice(4))).toBe(label);
  });
  fc.assert(property, { seed: 2026, numRuns: 2000 });
  expect(tried).toBe(2000);
});
