import { describe, expect, test } from 'vitest';
import { compareAnswers, isSilent } from '../../../src/dns/compare-answers.ts';
import { outcomeOf } from '../../../src/dns/conclude.ts';
import type { Observation, Outcome } from '../../../src/dns/observation.ts';

const expected = '192.0.2.1';
let resolvers = 0;

/** What a resolver says: these addresses, or this outcome. */
function says(found: readonly string[] | Outcome): Observation {
  const a = typeof found === 'string' ? [] : found;
  return {
    outcome: typeof found === 'string' ? found : outcomeOf(found, expected),
    name: 'firma.de',
    expected,
    includesExpected: a.includes(expected),
    a,
    aaaa: [],
    cname: [],
    ttl: null,
    resolver: `https://dns-${(resolvers += 1)}.example/`,
    askedAt: '2026-01-01T12:00:00.000Z',
    warnings: [],
  };
}

const right = [expected];
const old = ['203.0.113.7'];
const both = ['192.0.2.1', '203.0.113.7'];

describe('answers of several resolvers', () => {
  test.each([
    ['all right', 'all-right', [right, right, right]],
    ['the same wrong address', 'same', [old, old]],
    ['the same two addresses in another order', 'same', [both, both.toReversed()]],
    ['no such name, everywhere', 'same', ['nxdomain', 'nxdomain']],
    ['one right, one not yet', 'spreading', [old, right]],
    ['one right, for one there is no such name', 'spreading', ['nxdomain', right]],
    ['one right, one with the old address beside', 'spreading', [right, both]],
    ['the right address appears beside the old one', 'spreading', [old, both]],
    ['two wrong addresses', 'different', [old, ['203.0.113.8']]],
    ['no address, no such name', 'different', ['no-a', 'nxdomain']],
    ['the right one beside different others', 'different', [both, ['192.0.2.1', '203.0.113.8']]],
    ['one answer only', 'unknown', [right]],
    ['none', 'unknown', []],
  ] as const)('%s: %s', (_, kind, found) => {
    const answers = found.map(says);
    expect(compareAnswers(answers)).toEqual({ kind, silent: [] });
    expect(compareAnswers(answers.toReversed()).kind).toBe(kind);
  });

  test.each(['servfail', 'resolver-error', 'timeout', 'unreachable'] as const)(
    '%s is no answer and takes no part',
    (outcome) => {
      const [one, two, failed] = [says(right), says(right), says(outcome)];
      expect(isSilent(failed)).toBe(true);
      expect(compareAnswers([one, failed, two])).toEqual({
        kind: 'all-right',
        silent: [failed.resolver],
      });
      expect(compareAnswers([one, failed]).kind).toBe('unknown');
    },
  );

  test('two that did not answer are not the same answer', () => {
    expect(compareAnswers([says('timeout'), says('timeout')]).kind).toBe('unknown');
  });
});
