import { describe, expect, test } from 'vitest';
import type { Reply, ReplyState } from '../../../src/dns/ask.ts';
import { conclude, outcomeOf } from '../../../src/dns/conclude.ts';

const expected = '192.0.2.1';
const ok = (addresses: string[] = [], aliases: string[] = [], ttl: number | null = 300): Reply => ({
  state: 'ok',
  addresses,
  aliases,
  ttl: addresses.length + aliases.length === 0 ? null : ttl,
});
const failed = (state: ReplyState): Reply => ({ state, addresses: [], aliases: [], ttl: null });
const right = ok([expected]);

describe('addresses alone mean', () => {
  test('a match, another address, several, none', () => {
    expect(outcomeOf([expected], expected)).toBe('match');
    expect(outcomeOf(['192.0.2.2'], expected)).toBe('other-ip');
    expect(outcomeOf([expected, '192.0.2.2'], expected)).toBe('several');
    expect(outcomeOf([], expected)).toBe('no-a');
  });
});

describe('two replies mean together', () => {
  test('a match without a warning where all is as it should be', () => {
    expect(conclude(right, ok(), expected)).toEqual({
      outcome: 'match',
      includesExpected: true,
      a: ['192.0.2.1'],
      aaaa: [],
      cname: [],
      ttl: 300,
      warnings: [],
    });
  });

  test('whether the right address is among several', () => {
    expect(conclude(ok([expected, '192.0.2.2']), ok(), expected).includesExpected).toBe(true);
    expect(conclude(ok(['192.0.2.2', '192.0.2.3']), ok(), expected).includesExpected).toBe(false);
  });

  test('a warning for an IPv6 address beside the right one', () => {
    const seen = conclude(right, ok(['2001:db8::1']), expected);
    expect(seen).toMatchObject({ outcome: 'match', aaaa: ['2001:db8::1'], warnings: ['aaaa'] });
  });

  test('no IPv4 address where there is an IPv6 one alone', () => {
    const seen = conclude(ok(), ok(['2001:db8::1'], [], 60), expected);
    expect(seen).toMatchObject({ outcome: 'no-a', ttl: 60, warnings: ['aaaa'] });
  });

  test('that a name with an IPv6 address exists, though the other reply denied it', () => {
    const seen = conclude(failed('nxdomain'), ok(['2001:db8::1']), expected);
    expect(seen.outcome).toBe('no-a');
  });

  for (const state of ['servfail', 'resolver-error', 'timeout', 'unreachable'] as const) {
    test(`half an answer where IPv6 ended in ${state}`, () => {
      const seen = conclude(right, failed(state), expected);
      expect(seen).toMatchObject({ outcome: 'match', warnings: ['aaaa-unknown'] });
    });

    test(`${state} where IPv4 ended so, with what is known of IPv6`, () => {
      const seen = conclude(failed(state), ok(['2001:db8::1']), expected);
      expect(seen).toMatchObject({ outcome: state, aaaa: ['2001:db8::1'], warnings: ['aaaa'] });
    });

    test(`${state} alone where both ended so`, () => {
      expect(conclude(failed(state), failed(state), expected)).toMatchObject({
        outcome: state,
        warnings: [],
      });
    });
  }

  test('no such name, or an alias of no such name', () => {
    expect(conclude(failed('nxdomain'), failed('nxdomain'), expected).outcome).toBe('nxdomain');
    const dangling: Reply = { ...ok([], ['weg.de']), state: 'cname-dangling' };
    expect(conclude(dangling, dangling, expected)).toMatchObject({
      outcome: 'cname-dangling',
      cname: ['weg.de'],
      warnings: ['cname'],
    });
  });

  test('that IPv6 is unknown beside any answer about IPv4', () => {
    const dangling: Reply = { ...ok([], ['weg.de']), state: 'cname-dangling' };
    for (const answered of [ok(), failed('nxdomain'), dangling]) {
      expect(conclude(answered, failed('timeout'), expected).warnings).toContain('aaaa-unknown');
    }
  });

  test('the alias that the IPv6 reply tells where the other failed', () => {
    expect(conclude(failed('timeout'), ok([], ['b.de']), expected).cname).toEqual(['b.de']);
  });

  test('the alias that the IPv4 reply tells where both tell one', () => {
    expect(conclude(ok([], ['a.de']), ok([], ['b.de']), expected).cname).toEqual(['a.de']);
  });

  test('a warning for an answer that may be kept for more than an hour', () => {
    expect(conclude(ok([expected], [], 3600), ok(), expected).warnings).toEqual([]);
    expect(conclude(ok([expected], [], 3601), ok(), expected).warnings).toEqual(['ttl']);
  });

  test('a warning for addresses that lead nowhere', () => {
    expect(conclude(ok(['10.0.0.1']), ok(), expected).warnings).toEqual(['private-ip']);
    expect(conclude(ok(['0.0.0.0']), ok(), expected).warnings).toEqual(['filtered']);
    expect(conclude(ok(['0.0.0.0']), ok(['::']), expected).warnings).toEqual(['aaaa', 'filtered']);
    expect(conclude(right, ok(['::']), expected).warnings).toEqual(['aaaa', 'filtered']);
  });
});
