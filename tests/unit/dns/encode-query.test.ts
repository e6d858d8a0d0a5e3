import { decode } from '@dnsquery/dns-packet';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeQuery } from '../../../src/dns/encode-query.ts';
import { octets, question } from './octets.ts';

test('a question is one message with id 0, recursion desired, and nothing else', () => {
  expect(encodeQuery('firma.de', 'A')).toEqual(
    octets(`0000 0100 0001 0000 0000 0000 ${question.A}`),
  );
  expect(encodeQuery('firma.de', 'AAAA')).toEqual(
    octets(`0000 0100 0001 0000 0000 0000 ${question.AAAA}`),
  );
});

test('another implementation reads every question as it was meant', () => {
  const label = fc.stringMatching(/^[a-z\d](?:[a-z\d-]{0,20}[a-z\d])?$/);
  const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));
  let tried = 0;
  fc.assert(
    fc.property(name, fc.constantFrom('A' as const, 'AAAA' as const), (asked, type) => {
      tried += 1;
      const read = decode(encodeQuery(asked, type));
      expect(read).toMatchObject({ id: 0, type: 'query', questions: [{ name: asked, type }] });
      expect(read.questions).toHaveLength(1);
    }),
    { seed: 2026, numRuns: 500 },
  );
  expect(tried).toBe(500);
});
