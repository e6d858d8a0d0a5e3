import { expect, test } from 'vitest';
import { ipStates } from '../../../src/components/checker/ip-states.ts';
import { isUsable } from '../../../src/components/checker/is-usable.ts';
import { dnsMessages, nameMessage } from '../../../src/components/checker/messages.ts';
import { tell } from '../../../src/components/checker/tell.ts';
import type { Observation, Outcome } from '../../../src/dns/observation.ts';
import { judge } from '../../../src/domain/judge.ts';

const outcomes = Object.keys(dnsMessages) as Outcome[];
const seen = (outcome: Outcome, part: Partial<Observation> = {}): Observation => ({
  outcome,
  name: 'firma.de',
  expected: '192.0.2.1',
  includesExpected: outcome === 'match',
  a: [],
  aaaa: [],
  cname: [],
  ttl: null,
  resolver: '/dns-query',
  askedAt: '2026-11-23T10:00:00.000Z',
  warnings: [],
  ...part,
});

test('of a good name the answer alone is told, and only the right IP is good', () => {
  expect(outcomes).toHaveLength(10);
  for (const outcome of outcomes) {
    const { message } = tell(judge('firma.de'), seen(outcome));
    expect(message.title).toBe(dnsMessages[outcome].title);
    expect(message.tone).toBe(outcome === 'match' ? 'good' : 'hint');
  }
});

test.each(['firma.com.de', 'firma.gov.uk', 'fırma.de', 'fіrma.com', 'ab.ch'])(
  '%s stays in doubt whatever the answer, and the answer is told as well',
  (name) => {
    const verdict = judge(name);
    expect(verdict.accept).toBe(null);
    for (const outcome of outcomes) {
      const { message } = tell(verdict, seen(outcome));
      expect(message).toMatchObject({ tone: 'hint', title: nameMessage(verdict).title });
      expect(message.text).toContain(nameMessage(verdict).text);
      const isFault = ['servfail', 'resolver-error', 'timeout', 'unreachable'].includes(outcome);
      expect(message.text).toContain(isFault ? dnsMessages[outcome].text : ipStates[outcome]);
    }
  },
);

test('what is to be known of the name is told again with the answer', () => {
  const answer = seen('match', { warnings: ['aaaa'], aaaa: ['2001:db8::6'] });
  const { sentences } = tell(judge('straße.de'), answer);
  expect(sentences).toEqual([
    expect.stringContaining('xn--strae-oqa.de'),
    expect.stringContaining('ß'),
    expect.stringContaining('IPv6'),
  ]);
});

test('why a name is in doubt is told with the ending that makes it so', () => {
  expect(tell(judge('firma.gov.uk')).sentences).toEqual([expect.stringContaining('.gov.uk ')]);
  expect(tell(judge('firma.github.io')).message.text).toContain('„github.io“');
  expect(tell(judge('github.io')).message.text).toContain('„github.io“');
});

test.each([
  ['firma.de', true],
  ['firma.com.de', true],
  ['firma.gov.uk', true],
  ['fırma.de', true],
  ['www.firma.de', false],
  ['firma,de', false],
  ['ﬁrma.de', false],
  ['firma.test', false],
])('%s may be asked for: %s', (name, may) => {
  expect(isUsable(judge(name))).toBe(may);
});

test('what was made of a text may be asked for once it is the text', () => {
  for (const typed of ['firma,de', 'ﬁrma.de']) {
    expect(isUsable(judge(judge(typed).suggestion ?? ''))).toBe(true);
  }
});
