import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/domain/judge.ts';
import { guesses } from './cases/guesses.ts';
import { invalidNames } from './cases/invalid-names.ts';
import { letters } from './cases/letters.ts';
import type { NameCase } from './cases/name-case.ts';
import { notDomains } from './cases/not-domains.ts';
import { pastedText } from './cases/pasted-text.ts';
import { plainNames } from './cases/plain-names.ts';
import { subdomains } from './cases/subdomains.ts';

const tables: Readonly<Record<string, readonly NameCase[]>> = {
  'names as they should be': plainNames,
  'subdomains, endings and platforms': subdomains,
  'pasted text': pastedText,
  'typing errors': guesses,
  'what is no domain': notDomains,
  'what no registry can register': invalidNames,
  'letters beyond a–z': letters,
};

test('the tables hold at least 250 different cases', () => {
  const inputs = new Set(Object.values(tables).flatMap((table) => table.map(([input]) => input)));
  expect(inputs.size).toBeGreaterThanOrEqual(250);
});

for (const [name, table] of Object.entries(tables)) {
  describe(`judge tells ${name}`, () => {
    for (const [input, kind, accept, registrable, why, also = {}] of table) {
      test(`${JSON.stringify(input).slice(0, 60)} is ${kind}: ${why}`, () => {
        const verdict = judge(input);
        expect(verdict).toMatchObject({ input, kind, accept, registrable });
        if (also.suggestion !== undefined) expect(verdict.suggestion).toBe(also.suggestion);
        if (also.unicode !== undefined) expect(verdict.unicode).toBe(also.unicode);
        if (also.warnings !== undefined) expect(verdict.warnings).toEqual(also.warnings);
        if (also.rule !== undefined) expect(verdict.reason?.rule).toBe(also.rule);
        if (also.character !== undefined) expect(verdict.reason?.character).toBe(also.character);
        if (also.registry !== undefined) expect(verdict.reason?.registry).toBe(also.registry);
      });
    }
  });
}

test('a reason names the rule, the label and the character at fault', () => {
  expect(judge('www.fi*rma.de').reason).toEqual({
    rule: 'forbidden-character',
    label: 'fi*rma',
    character: '*',
    registry: null,
  });
  expect(judge('firma.123').reason).toMatchObject({ rule: 'numeric-ending', label: '123' });
  expect(judge('www.日本.de').reason).toEqual({
    rule: 'registry-character',
    label: '日本',
    character: '日',
    registry: 'de',
  });
});

test('a reason names the label that mixes directions', () => {
  expect(judge('www.אa.com').reason).toEqual({
    rule: 'bidi',
    label: 'אa',
    character: null,
    registry: null,
  });
});

test('more text than an address is told as that, unread', () => {
  const rule = (text: string) => judge(text).reason?.rule;
  expect(rule(`${'a'.repeat(2045)}.de`)).toBe('name-too-long');
  expect(rule(`${'a'.repeat(2046)}.de`)).toBe('input-too-long');
  expect(rule(`${'x '.repeat(1100)}<a href="https://firma.de/">`)).toBe('input-too-long');
});

test('a name is taken apart in Unicode', () => {
  expect(judge('a.www.xn--mller-kva.co.uk').parts).toEqual({
    subdomain: 'a.www',
    name: 'müller',
    suffix: 'co.uk',
  });
  expect(judge('co.uk').parts).toEqual({ subdomain: '', name: '', suffix: 'co.uk' });
  expect(judge('firma').parts).toEqual({ subdomain: '', name: 'firma', suffix: '' });
  expect(judge('192.0.2.1').parts).toBe(null);
});

test('warnings say what is in doubt and what is only worth knowing', () => {
  expect(judge('firma.de').warnings).toEqual([]);
  expect(judge('straße.de').warnings).toEqual(['idn', 'eszett']);
  expect(judge('fir\u00adma.de').warnings).toEqual(['invisible']);
  expect(judge('fir%C2%ADma.de').warnings).toEqual(['invisible']);
  expect(judge('[::1]').warnings).toEqual([]);
  expect(judge('москваz.com').warnings).toEqual(['mixed-script', 'idn']);
  expect(judge('аррӏе.com').warnings).toEqual(['look-alike', 'idn']);
  expect(judge('fіrma.com').warnings).toEqual(['mixed-script', 'look-alike', 'idn']);
  expect(judge('ﬁrma,de').warnings).toEqual(['guessed', 'mapped']);
  expect(judge('ab.ch').warnings).toEqual(['registry-doubt']);
  expect(judge('firma.рф').warnings).toEqual(['registry-doubt', 'idn']);
  expect(judge('москва.рф').warnings).toEqual(['idn']);
  expect(judge('a\u0300\u0301.shop').warnings).toEqual(['registry-doubt', 'idn']);
  expect(judge('a\u0300.shop').warnings).toEqual(['idn']);
  expect(judge('नमस्ते.com').warnings).toEqual(['idn']);
  expect(judge('firma.vermögensberatung').warnings).toEqual(['idn']);
});
