import { expect, test } from 'vitest';
import type { AnswerRecord } from '../../../src/dns/decode-message.ts';
import { followAliases } from '../../../src/dns/follow-aliases.ts';

const a = (owner: string, value: string, ttl = 300): AnswerRecord => ({
  owner,
  type: 'A',
  ttl,
  value,
});
const alias = (owner: string, value: string, ttl = 300): AnswerRecord => ({
  owner,
  type: 'CNAME',
  ttl,
  value,
});

test('the same record twice is one, and order means nothing', () => {
  const records = [
    a('firma.de', '192.0.2.9'),
    a('firma.de', '192.0.2.1'),
    a('firma.de', '192.0.2.9'),
  ];
  expect(followAliases(records, 'firma.de', 'A').addresses).toEqual(['192.0.2.1', '192.0.2.9']);
  expect(followAliases(records.toReversed(), 'firma.de', 'A').addresses).toEqual([
    '192.0.2.1',
    '192.0.2.9',
  ]);
});

test('aliases are followed wherever they stand', () => {
  const records = [a('c.de', '192.0.2.1'), alias('b.de', 'c.de'), alias('firma.de', 'b.de')];
  expect(followAliases(records, 'firma.de', 'A')).toEqual({
    addresses: ['192.0.2.1'],
    aliases: ['b.de', 'c.de'],
    ttl: 300,
  });
});

test('an address of a name that nothing leads to does not count', () => {
  expect(followAliases([a('fremd.de', '192.0.2.1')], 'firma.de', 'A')).toEqual({
    addresses: [],
    aliases: [],
    ttl: null,
  });
});

test('an address beside an alias does not count, the target’s does', () => {
  const records = [a('firma.de', '192.0.2.1'), alias('firma.de', 'b.de'), a('b.de', '192.0.2.2')];
  expect(followAliases(records, 'firma.de', 'A').addresses).toEqual(['192.0.2.2']);
});

test('addresses of the other kind do not count', () => {
  const ipv6: AnswerRecord = { owner: 'firma.de', type: 'AAAA', ttl: 300, value: '2001:db8::1' };
  expect(followAliases([ipv6], 'firma.de', 'A').addresses).toEqual([]);
  expect(followAliases([ipv6], 'firma.de', 'AAAA').addresses).toEqual(['2001:db8::1']);
});

test('aliases that lead in a circle end', () => {
  const records = [alias('firma.de', 'b.de'), alias('b.de', 'firma.de')];
  expect(followAliases(records, 'firma.de', 'A').aliases).toEqual(['b.de', 'firma.de']);
});

test('the longest-lived of the records that were used tells how long the answer may be kept', () => {
  const records = [
    alias('firma.de', 'b.de', 60),
    a('b.de', '192.0.2.1', 7200),
    a('x.de', '192.0.2.2', 9),
  ];
  expect(followAliases(records, 'firma.de', 'A').ttl).toBe(7200);
  expect(followAliases([alias('firma.de', 'b.de', 86_400)], 'firma.de', 'A').ttl).toBe(86_400);
});

test('the case of the name that is asked for means nothing', () => {
  expect(followAliases([a('firma.de', '192.0.2.1')], 'FIRMA.de', 'A').addresses).toHaveLength(1);
});
