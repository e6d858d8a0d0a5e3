import { expect, test } from 'vitest';
import { dnsWarnings, nameWarnings } from '../../../src/components/checker/warnings.ts';
import type { Observation } from '../../../src/dns/observation.ts';
import { judge } from '../../../src/domain/judge.ts';

const seen: Observation = {
  outcome: 'other-ip',
  name: 'firma.de',
  expected: '192.0.2.1',
  includesExpected: false,
  a: ['203.0.113.7'],
  aaaa: [],
  cname: ['a.example', 'b.example'],
  ttl: 86_401,
  resolver: '/dns-query',
  askedAt: '2026-11-23T10:00:00.000Z',
  warnings: [],
};

test('an umlaut name tells its technical form', () => {
  expect(nameWarnings(judge('müller.de'))).toEqual([expect.stringContaining('xn--mller-kva.de')]);
});

test('a plain name needs no further word', () => {
  expect(nameWarnings(judge('firma.de'))).toEqual([]);
});

test('an alias names where it leads in the end', () => {
  expect(dnsWarnings({ ...seen, warnings: ['cname'] })).toEqual([
    expect.stringContaining('auf b.example.'),
  ]);
});

test('the time for which an old answer may be seen is rounded up to whole hours', () => {
  expect(dnsWarnings({ ...seen, warnings: ['ttl'] })).toEqual([
    expect.stringContaining('25 Stunden'),
  ]);
});
