import { expect, test } from 'vitest';
import { stammdomainTicket } from '../../../src/components/checker/ticket-text.ts';
import type { Observation, Outcome } from '../../../src/dns/observation.ts';

const seen = (outcome: Outcome, a: string[] = []): Observation => ({
  outcome,
  a,
  name: 'firma.de',
  expected: '192.0.2.1',
  includesExpected: a.includes('192.0.2.1'),
  aaaa: [],
  cname: [],
  ttl: null,
  resolver: '/dns-query',
  askedAt: '2026-11-23T10:00:00.000Z',
  warnings: [],
});
const template = '[Ihre Stammdomain] / [IP-Adresse] / [Ihr Name]';

test.each([
  ['match', ['192.0.2.1'], 'firma.de / 192.0.2.1 (wie empfohlen) / [Ihr Name]'],
  ['other-ip', ['203.0.113.7'], 'firma.de / 203.0.113.7 (empfohlen: 192.0.2.1) / [Ihr Name]'],
  [
    'several',
    ['192.0.2.1', '203.0.113.7'],
    'firma.de / 192.0.2.1, 203.0.113.7 (empfohlen: 192.0.2.1) / [Ihr Name]',
  ],
  ['nxdomain', [], 'firma.de / noch keine / [Ihr Name]'],
  ['no-a', [], 'firma.de / noch keine / [Ihr Name]'],
  ['timeout', [], 'firma.de / nicht geprüft / [Ihr Name]'],
  ['unreachable', [], 'firma.de / nicht geprüft / [Ihr Name]'],
] as const)('the ticket text for %s tells the state of the IP', (outcome, a, text) => {
  expect(stammdomainTicket(template, 'firma.de', seen(outcome, [...a]))).toBe(text);
});

test('a name with replacement patterns is inserted as it is', () => {
  expect(stammdomainTicket('[Ihre Stammdomain]', '$&.de', seen('no-a'))).toBe('$&.de');
});
