import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../../src/domain/judge.ts';
import { holds, runs } from './any-text.ts';

test('any text gets an answer that holds together, and the same one again', () => {
  holds((input) => {
    const verdict = judge(input);
    expect(verdict).toEqual(judge(input));
    expect(verdict.input).toBe(input);
    expect(verdict.reason === null).toBe(verdict.kind !== 'invalid');
    expect(verdict.suggestion).not.toBe(input);
    if (verdict.accept !== false) {
      expect(['registrable', 'private-registry']).toContain(verdict.kind);
      expect(verdict.registrable).toBe(verdict.ascii);
    }
    if (verdict.accept === true) {
      expect(['idn', 'eszett', 'invisible']).toEqual(expect.arrayContaining([...verdict.warnings]));
      expect(verdict.suggestion).toBe(null);
    }
  });
});

test('a name that is accepted is accepted again in both of its forms, and stays the same', () => {
  holds((input) => {
    const { accept, ascii, unicode } = judge(input);
    if (accept !== true) return;
    expect(judge(ascii ?? '')).toMatchObject({ accept: true, kind: 'registrable', ascii, unicode });
    expect(judge(unicode ?? '')).toMatchObject({
      accept: true,
      kind: 'registrable',
      ascii,
      unicode,
    });
  });
});

test('a suggestion is a name that is no plain no, and suggests nothing else', () => {
  holds((input) => {
    const { suggestion } = judge(input);
    if (suggestion === null) return;
    const again = judge(suggestion);
    expect(again.accept).not.toBe(false);
    expect(again.unicode).toBe(suggestion);
  });
});

test('the registrable domain has exactly one label more than its suffix', () => {
  holds((input) => {
    const { registrable, parts } = judge(input);
    if (registrable === null) return;
    const suffixLabels = parts?.suffix.split('.').length ?? Number.NaN;
    expect(registrable.split('.')).toHaveLength(suffixLabels + 1);
  });
});

test('the parts of a name are the name', () => {
  holds((input) => {
    const { parts, unicode } = judge(input);
    if (parts === null) return;
    const { subdomain, name, suffix } = parts;
    expect([subdomain, name, suffix].filter((part) => part !== '').join('.')).toBe(unicode);
  });
});

test('an accepted name keeps to the rules of the DNS', () => {
  holds((input) => {
    const { accept, ascii } = judge(input);
    if (accept === false || ascii === null) return;
    expect(ascii).toMatch(/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/);
    expect(ascii.length).toBeLessThanOrEqual(253);
    expect(ascii).not.toMatch(/(?:^|\.)(?!xn)..--/);
  });
});

test('an address, a mail address, a suffix or a special-use name is never accepted', () => {
  let tried = 0;
  const ending = fc.constantFrom(
    'test',
    'example',
    'invalid',
    'localhost',
    'local',
    'onion',
    'internal',
    'arpa',
    'alt',
  );
  const name = fc.stringMatching(/^[a-z\d]{1,20}$/);
  const never = fc.oneof(
    fc.ipV4(),
    fc.ipV4Extended(),
    fc.ipV6(),
    fc.ipV6().map((address) => `[${address}]`),
    fc.emailAddress(),
    fc.tuple(name, ending).map((parts) => parts.join('.')),
    fc
      .tuple(name, fc.constantFrom('com', 'net', 'org'))
      .map(([www, end]) => `${www}.example.${end}`),
    fc.constantFrom('de', 'com', 'co.uk', 'com.de', 'github.io', 'xn--p1ai', 'firma.ck'),
    fc
      .tuple(name, fc.constantFrom('github.io', 'wixsite.com', 'netlify.app'))
      .map((parts) => parts.join('.')),
  );
  const property = fc.property(never, (input) => {
    tried += 1;
    expect(judge(input).accept).toBe(false);
  });
  fc.assert(property, { seed: 2026, numRuns: runs });
  expect(tried).toBe(runs);
});

test('any length gets an answer, and what follows a host changes nothing', () => {
  const long = 1_000_000;
  expect(judge(' '.repeat(long)).kind).toBe('empty');
  expect(judge(`${' '.repeat(long)}firma.de`).ascii).toBe('firma.de');
  expect(judge(`firma.de/${'a'.repeat(long)}`)).toMatchObject({ ascii: 'firma.de', accept: true });
  for (const part of [
    'a',
    '.',
    '-',
    'a.',
    '<b>',
    '<a ',
    '[',
    '&amp;',
    '%20',
    '\u200b',
    'ü',
    '😀',
    '@',
    'xn--a.',
  ]) {
    expect(judge(part.repeat(long / part.length)).accept).toBe(false);
    expect(judge(part.repeat(500)).accept).toBe(false);
  }
});
