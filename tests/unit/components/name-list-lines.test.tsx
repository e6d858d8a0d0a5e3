import { expect, test } from 'vitest';
import { inOrder, type Order } from '../../../src/components/checker/list/columns.ts';
import { type Entry, type Line, lineOf } from '../../../src/components/checker/list/line.ts';
import { readList } from '../../../src/components/checker/list/read-list.ts';
import { dnsMessages, nameMessage } from '../../../src/components/checker/messages.ts';
import type { Observation } from '../../../src/dns/observation.ts';
import { judge } from '../../../src/domain/judge.ts';

const seen = (part: Partial<Observation>): Observation => ({
  outcome: 'match',
  name: 'firma.de',
  expected: '192.0.2.1',
  includesExpected: false,
  a: [],
  aaaa: [],
  cname: [],
  ttl: null,
  resolver: '/dns-query',
  askedAt: '2026-11-23T10:00:00.000Z',
  warnings: [],
  ...part,
});
const line = (input: string, answer: Entry['answer']) =>
  lineOf({ verdict: judge(input), answer }, 0);

test('the same name in another spelling is a double, a guess at it is not', () => {
  const list = readList('müller.de\nhttps://XN--MLLER-KVA.de/x\nmüller ,de\nfirma.de\nFIRMA.de.');
  if (list.kind !== 'names') throw new Error(list.kind);
  expect(list.verdicts.map(({ input }) => input)).toEqual(['müller.de', 'müller ,de', 'firma.de']);
  expect(list.doubles).toBe(2);
});

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `firma-${index.toString()}.de`).join('\n');

test('fifty names are taken, of more none at all', () => {
  expect(readList(`${numbered(50)}\n${numbered(50)}`)).toMatchObject({
    kind: 'names',
    doubles: 50,
  });
  expect(readList(numbered(51))).toEqual({ kind: 'too-many', count: 51 });
  expect(readList('a.de\n'.repeat(20_000))).toEqual({ kind: 'too-many', count: null });
});

test.each(['', ' \n ', '""\n„“', '\u200b'])('%j holds no name', (text) => {
  expect(readList(text)).toEqual({ kind: 'empty' });
});

test('an answer is told in the words of the single checker', () => {
  const found = line('firma.de', seen({ a: ['192.0.2.1'] }));
  expect(found).toMatchObject({
    tone: 'good',
    title: dnsMessages.match.title,
    found: ['192.0.2.1'],
  });
  expect(found.advice).toContain(dnsMessages.match.text);
});

test.each(['firma.com.de', 'firmа.com'])('%s is never green, whatever the DNS says', (name) => {
  const verdict = judge(name);
  expect(verdict.accept).toBeNull();
  const { tone, title } = lineOf({ verdict, answer: seen({ a: ['192.0.2.1'] }) }, 0);
  expect(tone).toBe('hint');
  expect(title).toBe(nameMessage(verdict).title);
});

test.each(['waiting', 'cancelled'] as const)('a good name is not green while %s', (answer) => {
  expect(line('firma.de', answer).tone).toBe('open');
});

test('a cancelled name tells how to go on, and still what is doubtful about it', () => {
  expect(line('firma.de', 'cancelled').advice).toEqual([expect.stringContaining('„Alle prüfen“')]);
  expect(line('firma.com.de', 'cancelled').advice.slice(0, 2)).toEqual([
    nameMessage(judge('firma.com.de')).text,
    expect.stringContaining('„Alle prüfen“'),
  ]);
});

test.each([
  [seen({ a: ['192.0.2.1', '192.0.2.2'] }), ['192.0.2.1', '192.0.2.2']],
  [seen({ a: ['192.0.2.1'], aaaa: ['2001:db8::6'] }), ['192.0.2.1', '2001:db8::6 (IPv6)']],
  [seen({ outcome: 'no-a', aaaa: ['2001:db8::6'] }), ['keine', '2001:db8::6 (IPv6)']],
  [seen({ outcome: 'nxdomain' }), ['keine']],
  [seen({ outcome: 'timeout' }), ['nicht geprüft']],
  [seen({ outcome: 'servfail' }), ['nicht geprüft']],
] as const)('no answer is not the same as no address (%#)', (answer, found) => {
  expect(line('firma.de', answer).found).toEqual(found);
});

test('what was typed is shown where it was no name, shortened where it is endless', () => {
  expect(line('firma\t,de', 'not-asked').name).toBe('firma ,de');
  expect(line('firma ,de', 'not-asked').advice).toContain('Vorschlag: firma.de');
  expect(line('xn--mller-kva.de', 'waiting').name).toBe('müller.de');
  expect(line('x'.repeat(500), 'not-asked').name).toBe(`${'x'.repeat(80)}…`);
});

const lines: readonly Line[] = (
  [
    ['b.de', 'hint', ['203.0.113.70'], true],
    ['ä.de', 'stop', ['nicht gefragt'], false],
    ['a10.de', 'good', ['203.0.113.9'], true],
    ['a9.de', 'open', ['89.0.2.1'], true],
  ] as const
).map(([name, tone, found, hasAddress], place) => ({
  ...{ place, name, tone, found, hasAddress },
  title: '',
  advice: [],
}));

test.each([
  [undefined, 'b.de ä.de a10.de a9.de'],
  [{ column: 'name', direction: 'ascending' }, 'ä.de a9.de a10.de b.de'],
  [{ column: 'name', direction: 'descending' }, 'b.de a10.de a9.de ä.de'],
  [{ column: 'verdict', direction: 'ascending' }, 'a10.de a9.de b.de ä.de'],
  [{ column: 'found', direction: 'ascending' }, 'a9.de a10.de b.de ä.de'],
  [{ column: 'advice', direction: 'descending' }, 'b.de ä.de a10.de a9.de'],
] as const)('lines in the order %j', (order: Order | undefined, names) => {
  expect(
    inOrder(lines, order)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names);
});
