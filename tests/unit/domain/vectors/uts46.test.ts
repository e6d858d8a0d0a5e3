import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/domain/judge.ts';
import type { Verdict } from '../../../../src/domain/verdict.ts';
import { countReasons, hasVectors, loadVectors, type Vector } from './load-vectors.ts';

const withoutRoot = (name: string) => name.replace(/\.$/, '');

/** Why a name is judged that the source refuses. */
function laxReason({ input }: Vector): string | undefined {
  const text = input ?? '';
  if (/[?/]/.test(text)) return 'what follows ? or / is no part of the name';
  if (/^\s|\s$|\s\./.test(text)) return 'space around is left out';
  if (/^[a-z\u200c\u200d-]+$/i.test(text)) return 'joiners among Latin letters are left out';
  if (text.endsWith('.')) return 'the root’s dot is left out';
  return undefined;
}

/** Why a name is refused that the source maps. */
function strictReason({ expected }: Vector, { kind, reason }: Verdict): string | undefined {
  if (kind === 'ip') return 'an address is no name';
  switch (reason?.rule) {
    case 'forbidden-character':
      return 'IDNA2008 has letters and digits only';
    case 'numeric-ending':
      return 'an ending of digits';
    case 'bad-a-label':
      return 'an A-label that decodes to nothing, or is written with other characters';
    case 'hyphen-start':
    case 'hyphen-end':
    case 'hyphen-3-4':
      return 'hyphens out of place';
    case 'label-too-long':
    case 'name-too-long':
      return 'too long';
    case 'empty-label':
      return 'an empty label';
    case 'leading-mark':
      return 'a bracket in front is left out';
    default:
      return expected.ascii === '' ? 'nothing is left' : undefined;
  }
}

function compare(name: string) {
  const lax: (readonly [string, string | undefined])[] = [];
  const strict: (readonly [string, string | undefined])[] = [];
  const other: string[] = [];
  let compared = 0;
  for (const vector of loadVectors(name)) {
    const { id, input, expected, versionSensitive } = vector;
    if (input === null || versionSensitive === true) continue;
    compared += 1;
    const verdict = judge(input);
    const ascii = expected.ascii ?? null;
    if (ascii === null) {
      if (verdict.ascii !== null) lax.push([id, laxReason(vector)]);
    } else if (verdict.ascii === null) {
      strict.push([id, strictReason(vector, verdict)]);
    } else if (verdict.ascii !== withoutRoot(ascii)) other.push(id);
  }
  return { compared, other, lax: countReasons(lax), strict: countReasons(strict) };
}

const known: Readonly<Record<string, ReturnType<typeof compare>>> = {
  'wpt-toascii': {
    compared: 87,
    other: [],
    lax: { 'space around is left out': 2 },
    strict: {
      'IDNA2008 has letters and digits only': 11,
      'a bracket in front is left out': 4,
      'an A-label that decodes to nothing, or is written with other characters': 6,
      'an empty label': 2,
      'hyphens out of place': 12,
      'too long': 6,
    },
  },
  'wpt-idnatestv2': {
    compared: 2671,
    other: [],
    lax: { 'joiners among Latin letters are left out': 9 },
    strict: {
      'IDNA2008 has letters and digits only': 210,
      'an A-label that decodes to nothing, or is written with other characters': 697,
      'an empty label': 116,
      'an ending of digits': 1,
      'hyphens out of place': 58,
      'nothing is left': 1,
      'too long': 44,
    },
  },
  'wpt-idnatestv2-removed': { compared: 20, other: [], lax: {}, strict: {} },
  'unicode-idnatestv2-strict-15.0': {
    compared: 6074,
    other: [],
    lax: {
      'joiners among Latin letters are left out': 9,
      'the root’s dot is left out': 3,
      'what follows ? or / is no part of the name': 13,
    },
    strict: {
      'IDNA2008 has letters and digits only': 45,
      'an A-label that decodes to nothing, or is written with other characters': 8,
      'an address is no name': 2,
      'an ending of digits': 6,
    },
  },
};

describe.runIf(hasVectors('UTS #46 vectors'))('names are mapped, but for a reason, as by', () => {
  for (const [name, differences] of Object.entries(known)) {
    test(name, () => {
      expect(compare(name)).toEqual(differences);
    });
  }
});
