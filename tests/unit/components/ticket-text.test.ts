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
const template = '[Ihre Stammdomain] / [IP-Adresse]';
const text = (outcome: Outcome, a: string[]) =>
  stammdomainTicket(template, 'firma.de', seen(outcome, a), 'Server X');

test.each([
  ['match', ['192.0.2.1'], 'firma.de / 192.0.2.1 (wie empfohlen)'],
  ['other-ip', ['203.0.113.7'], 'firma.de / 203.0.113.7 (empfohlen: 192.0.2.1)'],
  [
    'several',
    ['192.0.2.1', '203.0.113.7'],
    'firma.de / 192.0.2.1, 203.0.113.7 (empfohlen: 192.0.2.1)',
  ],
  ['nxdomain', [], 'firma.de / noch keine'],
  ['no-a', [], 'firma.de / noch keine'],
  ['timeout', [], 'firma.de / nicht geprüft'],
  ['unreachable', [], 'firma.de / nicht geprüft'],
] as const)('the ticket text for %s tells the state of the IP', (outcome, a, line) => {
  expect(text(outcome, [...a]).split('\n')[0]).toBe(line);
});

test('the ticket text tells who was asked, and when by the reader’s clock', () => {
  expect(text('match', ['192.0.2.1'])).toMatch(/\nGefragt: Server X, 23\.11\.2026, \d\d:00 Uhr$/);
});

test('a name with replacement patterns is inserted as it is', () => {
  expect(stammdomainTicket('[Ihre Stammdomain]', '$&.de', seen('no-a'), 'X')).toBe('$&.de');
});
