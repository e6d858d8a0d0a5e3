import {
  type Answer,
  AUTHORITATIVE_ANSWER,
  encode,
  RECURSION_AVAILABLE,
} from '@dnsquery/dns-packet';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMessage } from '../../../src/dns/decode-message.ts';
import { goodAnswer } from './octets.ts';

const label = fc.stringMatching(/^[a-z\d](?:[a-z\d-]{0,12}[a-z\d])?$/);
const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const ttl = fc.integer({ min: 0, max: 2_147_483_647 });
const ipv4 = fc.ipV4();
const group = fc.integer({ min: 1, max: 0xffff }).map((number) => number.toString(16));
const ipv6 = fc.array(group, { minLength: 8, maxLength: 8 }).map((groups) => groups.join(':'));

const read = fc.oneof(
  fc.record({ type: fc.constant('A' as const), name, ttl, data: ipv4 }),
  fc.record({ type: fc.constant('AAAA' as const), name, ttl, data: ipv6 }),
  fc.record({ type: fc.constant('CNAME' as const), name, ttl, data: name }),
);
const skipped = fc.oneof(
  fc.record({ type: fc.constant('TXT' as const), name, ttl, data: fc.string({ maxLength: 40 }) }),
  fc.record({ type: fc.constant('NS' as const), name, ttl, data: name }),
  fc.record({
    type: fc.constant('MX' as const),
    name,
    ttl,
    data: fc.record({ preference: fc.nat(100), exchange: name }),
  }),
);

test('every message of another implementation is read as it was meant', () => {
  let tried = 0;
  const answers = fc.array(fc.oneof({ weight: 3, arbitrary: read }, skipped), { maxLength: 12 });
  fc.assert(
    fc.property(name, answers, fc.array(skipped, { maxLength: 3 }), (asked, records, others) => {
      tried += 1;
      const message = encode({
        type: 'response',
        id: 0,
        flags: RECURSION_AVAILABLE | AUTHORITATIVE_ANSWER,
        questions: [{ type: 'A', class: 'IN', name: asked }],
        answers: records as Answer[],
        authorities: others as Answer[],
      });
      const expected = records
        .filter(({ type }) => type === 'A' || type === 'AAAA' || type === 'CNAME')
        .map((record) => ({
          owner: record.name,
          type: record.type,
          ttl: record.ttl,
          value: record.data,
        }));
      expect(decodeMessage(message, asked, 'A')).toEqual({ code: 0, records: expected });
    }),
    { seed: 2026, numRuns: 1000 },
  );
  expect(tried).toBe(1000);
});

test('any octets at all are read or refused, and never take more than one pass', () => {
  let tried = 0;
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (tail) => {
      tried += 1;
      const message = Uint8Array.from([...goodAnswer.slice(0, 26), ...tail]);
      try {
        decodeMessage(message, 'firma.de', 'A');
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
    { seed: 2026, numRuns: 5000 },
  );
  expect(tried).toBe(5000);
});

test('a message with any one octet changed is read or refused', () => {
  for (let position = 0; position < goodAnswer.length; position += 1) {
    for (let octet = 0; octet < 256; octet += 1) {
      const changed = goodAnswer.slice();
      changed[position] = octet;
      try {
        decodeMessage(changed, 'firma.de', 'A');
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }
  }
});
