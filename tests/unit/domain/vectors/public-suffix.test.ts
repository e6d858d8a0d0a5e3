import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/domain/judge.ts';
import type { Verdict } from '../../../../src/domain/verdict.ts';
import { countReasons, hasVectors, loadVectors, type Vector } from './load-vectors.ts';

function registrableOf({ parts, registrable }: Verdict): string | null {
  return registrable === null || parts === null ? null : `${parts.name}.${parts.suffix}`;
}

function reasonFor({ input, group }: Vector, { kind, reason }: Verdict): string | undefined {
  if (kind === 'reserved') return 'example.com and the like are special-use names';
  if (kind === 'unknown-tld' || group === 'Unlisted TLD.') return 'an ending must exist';
  if (kind === 'email') return 'a mail address is told as one';
  if (kind === 'ip') return 'an address is no name';
  if (reason?.rule === 'underscore') return 'an underscore is for records, not for domains';
  if (reason?.rule === 'empty-label') return 'a dot first makes no name';
  if (reason?.rule === 'forbidden-character') return 'a symbol is no letter by IDNA2008';
  if (input === 's3.amazonaws.com') return 'the PRIVATE section counts';
  if (input?.includes('blogspot.') === true) return 'a rule that has left the list';
  return undefined;
}

function differences(name: string) {
  return loadVectors(name).flatMap((vector) => {
    if (vector.input === null || vector.expected.registrable === undefined) return [];
    const verdict = judge(vector.input);
    const { registrable } = vector.expected;
    const isSame = registrable === verdict.registrable || registrable === registrableOf(verdict);
    return isSame ? [] : [[vector.id, reasonFor(vector, verdict)] as const];
  });
}

describe.runIf(hasVectors('public suffix vectors'))(
  'registrable domains agree, but for a reason, with',
  () => {
    test('the Public Suffix List’s own tests', () => {
      expect(countReasons(differences('psl-checkpublicsuffix'))).toEqual({
        'example.com and the like are special-use names': 8,
      });
    });

    test('psl', () => {
      expect(countReasons(differences('psl-npm'))).toEqual({
        'a rule that has left the list': 1,
        'a symbol is no letter by IDNA2008': 1,
        'an underscore is for records, not for domains': 1,
      });
    });

    test('parse-domain', () => {
      expect(countReasons(differences('parse-domain'))).toEqual({
        'example.com and the like are special-use names': 4,
      });
    });

    test('tldts', () => {
      expect(countReasons(differences('tldts'))).toEqual({
        'a dot first makes no name': 1,
        'a mail address is told as one': 6,
        'an address is no name': 1,
        'an ending must exist': 64,
        'an underscore is for records, not for domains': 9,
        'example.com and the like are special-use names': 8,
        'the PRIVATE section counts': 1,
      });
    });
  },
);
