import { describe, expect, test } from 'vitest';
import type { KnownPrice } from '../../../src/components/estimator/props.ts';
import { domain, formWith, full, judge, known, sheetOf } from './estimator-forms.ts';

const price: KnownPrice = { amount: '4,00', unit: 'Euro je Jahr', from: '2026-01-01', until: null };
const priced = (patch: Partial<KnownPrice>) => ({
  ...known,
  domains: [{ ending: '.de', what: 'registration' as const, price: { ...price, ...patch } }],
});
const one = (patch: Parameters<typeof domain>[1]) => formWith({ rows: [domain('p1', patch)] });
const dueOf = ({ estimate: { sum } }: ReturnType<typeof judge>) =>
  sum.kind === 'complete' ? sum.due : sum.kind;

describe('the typed texts become a request', () => {
  test('all of them', () => {
    // 10 × 1,11 + 2,22 + 3 × 30 min × 9,99 / 60 = 28,305 -> 28,31; + 19 % = 33,69; + 3 % + 0,44
    expect(dueOf(judge(full))).toBe(3514n);
    expect(judge(full).remarks.size).toBe(0);
  });

  test('an untouched form lacks its price and has no faults', () => {
    const judged = judge(one({}));
    expect(judged.estimate.missing).toEqual([{ kind: 'price', id: 'p1' }]);
    expect(judged.remarks.size).toBe(0);
  });

  test.each(['15,5', '0'])('a billing step of %s is wrong, and not taken for none', (step) => {
    const form = { ...full, unreported: { ...full.unreported, step } };
    expect(dueOf(judge(form))).toBe('incomplete');
    expect([...judge(form).remarks.keys()]).toEqual(['abrechnungsschritt']);
    expect(sheetOf(form).missing).toEqual([]);
  });

  test.each(['', ' ', null])('no billing step (%j) is missing, and not taken for one', (step) => {
    const form = { ...full, unreported: { ...full.unreported, step } };
    expect(dueOf(judge(form))).toBe('incomplete');
    expect(judge(form).remarks.size).toBe(0);
    expect(sheetOf(form).missing.map(({ id }) => id)).toEqual(['abrechnungsschritt']);
    expect(sheetOf(form).lines.at(-1)?.lacks).toBe('Abrechnungsschritt fehlt');
  });

  test('a billing step of 1 is exact to the minute', () => {
    // 11,10 + 2,22 + 3 × 20 min × 9,99 / 60 = 23,31; + 19 % = 27,74; + 3 % + 0,44
    expect(dueOf(judge({ ...full, unreported: { ...full.unreported, step: '1' } }))).toBe(2901n);
  });

  test('reverse charge takes no VAT, another rate takes the typed one', () => {
    const bill = one({ price: '100' });
    expect(dueOf(judge(bill))).toBe(11900n);
    expect(dueOf(judge({ ...bill, vat: { kind: 'none', rate: 'unsinn' } }))).toBe(10000n);
    expect(dueOf(judge({ ...bill, vat: { kind: 'other', rate: '8,1' } }))).toBe(10810n);
    expect(dueOf(judge({ ...bill, vat: { kind: 'other', rate: '' } }))).toBe('incomplete');
  });
});

describe('the provider’s prices', () => {
  test.each([
    ['with or without its dot, in any case', '.de', 476n],
    ['with or without its dot, in any case', 'DE ', 476n],
    ['not for another ending', '.com', 'incomplete'],
  ])('stand in until the reader types: %s', (_, name, due) => {
    expect(dueOf(judge(one({ name }), priced({})))).toBe(due);
  });

  test('what the reader types counts, and so does what he deletes', () => {
    expect(dueOf(judge(one({ name: '.de', price: '1' }), priced({})))).toBe(119n);
    expect(dueOf(judge(one({ name: '.de', price: '' }), priced({})))).toBe('incomplete');
  });

  test.each([
    ['past its last day', { until: '2026-11-23' }, 'incomplete'],
    ['on its last day', { until: '2026-11-24' }, 476n],
    ['before its first day', { from: '2026-11-25' }, 'incomplete'],
    ['on its first day', { from: '2026-11-24' }, 476n],
  ])('a price %s', (_, patch, due) => {
    expect(dueOf(judge(one({ name: '.de' }), priced(patch)))).toBe(due);
  });

  test('a rate of VAT past its last day is missing, not used', () => {
    const vat = { amount: '19', unit: 'Prozent', from: '2021-01-01', until: '2026-01-01' };
    expect(dueOf(judge(one({ price: '1' }), { ...known, vat }))).toBe('incomplete');
  });

  test('whose price it is stands beside it', () => {
    const [line] = sheetOf(one({ name: '.de' }), priced({})).lines;
    expect(line?.origin).toBe('Anbieter, gültig ab 01.01.2026');
    const [own] = sheetOf(one({ name: '.de', price: '1' }), priced({})).lines;
    expect(own?.origin).toBe('Ihre Angabe');
  });
});

describe('what is wrong with a text is said with the field’s name', () => {
  test.each([
    ['zehn', '„zehn“'],
    ['5#', '„#“'],
    ['€', 'Es fehlen die Ziffern'],
    ['1'.repeat(101), 'viel mehr Text'],
    ['-5', 'unter null'],
    ['-€5', 'unter null'],
    ['12\t345', 'Tabulator'],
    ['1234.567', '„.“'],
    ['1.23,4', '„.“'],
    ['1 23', 'Leerzeichen'],
    ['1,2,3', 'mehrere Kommas'],
    ['1,234', 'Höchstens 2'],
    ['1000000,01', 'Höchstens 1.000.000,00'],
  ])('a price of %j', (typed, words) => {
    const remark = judge(one({ price: typed })).remarks.get('p1-preis');
    expect(remark?.kind).toBe('fault');
    expect(remark?.text).toMatch(/^Nettopreis \(Position 1\): /);
    expect(remark?.text).toContain(words);
  });

  test('a billing step of 0 is told what to type instead', () => {
    const form = { ...full, unreported: { ...full.unreported, step: '0' } };
    const remark = judge(form).remarks.get('abrechnungsschritt');
    expect(remark).toMatchObject({ kind: 'fault', text: expect.stringContaining('1 bedeutet') });
  });

  test('a number of pieces has no decimals', () => {
    const remark = judge(one({ count: '1,5' })).remarks.get('p1-anzahl');
    expect(remark?.text).toContain('ganze Zahl');
  });

  test('a dot that may be a comma is asked about, the likeliest first', () => {
    expect(judge(one({ price: '12.50' })).remarks.get('p1-preis')).toEqual({
      kind: 'question',
      text: expect.stringContaining('Meinen Sie 12,50\u00a0€ oder 1.250,00\u00a0€?'),
      readings: [
        { label: '12,50\u00a0€', text: '12,50' },
        { label: '1.250,00\u00a0€', text: '1.250,00' },
      ],
    });
  });

  test('a dot that was read as thousands is told, and is no fault', () => {
    const judged = judge(one({ price: '1.234' }));
    expect(judged.remarks.get('p1-preis')?.kind).toBe('note');
    expect(dueOf(judged)).toBe(146846n);
  });

  test('faults come in the order of the page', () => {
    const { remarks } = judge({
      ...full,
      rows: full.rows.map((row) => ({ ...row, price: 'x' })),
      unreported: { count: 'x', minutes: 'x', hourlyRate: 'x', step: 'x' },
      paypal: { ...full.paypal, rate: 'x', fixed: 'x' },
      credit: 'x',
      vat: { kind: 'other', rate: 'x' },
    });
    expect([...remarks.keys()]).toEqual([
      'p1-preis',
      'p2-preis',
      'endkunden-anzahl',
      'endkunden-minuten',
      'stundensatz',
      'abrechnungsschritt',
      'paypal-prozent',
      'paypal-festbetrag',
      'guthaben-stand',
      'umsatzsteuer-satz',
    ]);
  });
});
