import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Form, initialForm, newRow } from '../../../src/components/estimator/form.ts';
import { shareAddress, sharedCode } from '../../../src/components/estimator/state/address.ts';
import { decodeForm, longestCode } from '../../../src/components/estimator/state/decode-form.ts';
import { encodeForm } from '../../../src/components/estimator/state/encode-form.ts';

const start = '1;d,,0,1,*;e,0,,*,*;z,0;p,*,*,0;u,0,;g,;ende';

const filled: Form = {
  rows: [
    { ...newRow('p1', 'domain', '.de'), what: 'renewal', count: '10', price: '1.234,56 €' },
    { ...newRow('p2', 'package', 'A;B,C*%#&'), price: '' },
  ],
  unreported: { count: '3', minutes: '20', hourlyRate: '*', step: '' },
  payment: 'paypal',
  paypal: { rate: '2,49 %', fixed: '0,35', reading: 'in-full' },
  vat: { kind: 'other', rate: '8,1' },
  credit: '=1+1',
};

const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((any) => any.replace(/\p{Cc}/gu, ''));
const price = fc.option(text);
const row = fc.record({
  name: text,
  what: fc.constantFrom('registration', 'renewal', 'transfer', 'other'),
  count: text,
  price,
});
const anyForm: fc.Arbitrary<Form> = fc.record({
  rows: fc
    .tuple(fc.array(row, { maxLength: 6 }), fc.array(row, { maxLength: 3 }))
    .map(([domains, packages]) => [
      ...domains.map((each, index) => ({ ...each, kind: 'domain' as const, id: `p${index + 1}` })),
      ...packages.map((each, index) => ({
        ...each,
        kind: 'package' as const,
        id: `p${domains.length + index + 1}`,
        what: 'registration' as const,
      })),
    ]),
  unreported: fc.record({ count: text, minutes: text, hourlyRate: price, step: price }),
  payment: fc.constantFrom('transfer', 'paypal', 'credit'),
  paypal: fc.record({
    rate: price,
    fixed: price,
    reading: fc.constantFrom('on-amount', 'in-full'),
  }),
  vat: fc.record({ kind: fc.constantFrom('standard', 'other', 'none'), rate: text }),
  credit: text,
});

describe('a form as a code', () => {
  test('the empty form has this one; another would make all codes unreadable', () => {
    expect(encodeForm(initialForm)).toBe(start);
  });

  test('a filled form comes back as it was, an untyped price apart from an emptied one', () => {
    expect(decodeForm(encodeForm(filled))).toEqual(filled);
  });

  test('any form comes back as it was', () => {
    let tried = 0;
    const property = fc.property(anyForm, (form) => {
      tried += 1;
      expect(decodeForm(encodeForm(form))).toEqual(form);
    });
    fc.assert(property, { seed: 2026, numRuns: 1000 });
    expect(tried).toBe(1000);
  });

  test('half a character makes no error', () => {
    const code = encodeForm({ ...initialForm, credit: '\ud83d' });
    expect(decodeForm(code)?.credit).toBe('\ufffd');
  });
});

describe('a broken or hostile code is refused', () => {
  test.each([
    ['nothing', ''],
    ['another version', start.replace('1;', '2;')],
    ['cut off', start.slice(0, -3)],
    ['cut off between two parts', start.replace(';ende', '')],
    ['a missing part', start.replace('z,0;', '')],
    ['parts in another order', start.replace('z,0;p,*,*,0', 'p,*,*,0;z,0')],
    ['a part that there is not', start.replace('1;', '1;x,1;')],
    ['too few cells', start.replace('d,,0,1,*', 'd,,0,1')],
    ['too many cells', start.replace('g,', 'g,1,2')],
    ['a choice that there is not', start.replace('z,0', 'z,3')],
    ['a choice from the prototype', start.replace('z,0', 'z,constructor')],
    ['a choice that is no number', start.replace('z,0', 'z,00')],
    ['no text where one must be', start.replace('g,', 'g,*')],
    ['half a percent sign', start.replace('g,', 'g,%E0%A4')],
    ['a line break', start.replace('g,', 'g,1%0A2')],
    ['a NUL', start.replace('g,', 'g,%00')],
    ['a text longer than any', start.replace('g,', `g,${'9'.repeat(201)}`)],
    ['packages before domains', start.replace('d,,0,1,*', 'k,,1,*;d,,0,1,*')],
    ['51 rows', start.replace('d,,0,1,*', Array(51).fill('d,,0,1,*').join(';'))],
    ['longer than any', start.replace('d,', `d,${' '.repeat(longestCode)}`)],
    ['JSON', '{"rows":[]}'],
    ['markup', '<script>alert(1)</script>'],
  ])('%s', (_, code) => {
    expect(code).not.toBe(start);
    expect(decodeForm(code)).toBeUndefined();
  });

  test('any text is read or refused, without an error', () => {
    let tried = 0;
    const noise = fc.string({ unit: 'binary', maxLength: 20 });
    const property = fc.property(fc.nat(start.length), noise, (place, inserted) => {
      tried += 1;
      const form = decodeForm(start.slice(0, place) + inserted + start.slice(place));
      if (form) expect(decodeForm(encodeForm(form))).toEqual(form);
    });
    fc.assert(property, { seed: 2026, numRuns: 3000 });
    expect(tried).toBe(3000);
  });

  test('50 rows are read', () => {
    const code = start.replace('d,,0,1,*', Array(50).fill('d,,0,1,*').join(';'));
    expect(decodeForm(code)?.rows).toHaveLength(50);
  });
});

describe('the address', () => {
  test('holds the code behind the sign that no browser sends, and gives it back', () => {
    const address = shareAddress('https://hilfe.test/seite/?q=1#alt', encodeForm(filled));
    const { search, hash, pathname } = new URL(address);
    expect([search, pathname]).toEqual(['', '/seite/']);
    expect(decodeForm(sharedCode(hash) ?? '')).toEqual(filled);
  });

  test.each(['', '#', '#ergebnis', '#domain=firma.de'])('%j holds none', (fragment) => {
    expect(sharedCode(fragment)).toBeUndefined();
  });
});
