import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/domain/judge.ts';
import { hasVectors, loadVectors } from './load-vectors.ts';

/** Names that the source refuses and that can be a domain, and names the other way round. */
function disagreements(name: string) {
  const yes: Record<string, string> = {};
  const no: Record<string, string> = {};
  for (const { id, input, expected } of loadVectors(name)) {
    if (input === null || expected.valid === undefined) continue;
    const { kind, accept, reason } = judge(input);
    if (!expected.valid && accept === true) yes[id] = input;
    if (expected.valid && kind === 'invalid') no[id] = reason?.rule ?? '';
  }
  return { yes, no };
}

describe.runIf(hasVectors('validator vectors'))('disagreements are known with', () => {
  test('is-valid-domain: scripts of their own are fine, an address holds a name', () => {
    expect(disagreements('is-valid-domain')).toEqual({
      yes: {
        'is-valid-domain-0053': 'はじめよう.みんな',
        'is-valid-domain-0054': '名がドメイン.com',
      },
      no: {
        'is-valid-domain-0033': 'hyphen-3-4',
        'is-valid-domain-0038': 'forbidden-character',
        'is-valid-domain-0087': 'underscore',
        'is-valid-domain-0089': 'underscore',
        'is-valid-domain-0090': 'underscore',
        'is-valid-domain-0091': 'underscore',
        'is-valid-domain-0094': 'forbidden-character',
        'is-valid-domain-0099': 'forbidden-character',
      },
    });
  });

  test('validator’s isFQDN: an address holds a name, wildcards and numbers are none', () => {
    expect(disagreements('validatorjs-isfqdn')).toEqual({
      yes: { 'validatorjs-isfqdn-0013': 'domain.com/', 'validatorjs-isfqdn-0014': '/more.com' },
      no: {
        'validatorjs-isfqdn-0036': 'numeric-ending',
        'validatorjs-isfqdn-0038': 'numeric-ending',
        'validatorjs-isfqdn-0039': 'forbidden-character',
        'validatorjs-isfqdn-0040': 'forbidden-character',
      },
    });
  });
});
