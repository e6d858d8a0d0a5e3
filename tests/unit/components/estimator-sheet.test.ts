import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billCsv } from '../../../src/components/estimator/result/bill-csv.ts';
import { billText } from '../../../src/components/estimator/result/bill-text.ts';
import { headline } from '../../../src/components/estimator/result/headline.ts';
import { nextBillingWords } from '../../../src/components/estimator/result/month-words.ts';
import { partsOf } from '../../../src/components/estimator/result/parts.ts';
import { domain, formWith, full, judge, sheetOf } from './estimator-forms.ts';

const when = 'Anfang Dezember 2026';
const lacking = formWith({
  rows: [
    domain('p1', { name: '.de', count: '2', price: '1' }),
    domain('p2', { name: '.com', count: '3' }),
    domain('p3', { name: '.org', count: '', price: '1' }),
    domain('p4', { name: '.net', count: '0' }),
  ],
});

describe('a bill in words', () => {
  test('adds up from line to line', () => {
    expect(sheetOf(full).lines.map(({ label, net }) => [label, net])).toEqual([
      ['.de, Registrierung', 1110n],
      ['Whitelabel-Nameserver', 222n],
      ['Recherche nicht gemeldeter Endkunden', 1499n],
    ]);
    expect(sheetOf(full).sums.map(({ amount, role }) => [amount, role])).toEqual([
      [2831n, 'sum'],
      [538n, 'part'],
      [3369n, 'sum'],
      [145n, 'part'],
      [3514n, 'due'],
    ]);
  });

  test('a missing price is never zero: the line says so, and so does the sum', () => {
    const { lines, sums, missing } = sheetOf(lacking);
    expect(lines.map(({ lacks, net }) => [lacks, net])).toEqual([
      ['', 200n],
      ['Preis fehlt', undefined],
      ['Anzahl fehlt', undefined],
      ['', 0n],
    ]);
    expect(missing).toEqual([
      { id: 'p2-preis', words: 'Preis fehlt: .com, Registrierung' },
      { id: 'p3-anzahl', words: 'Anzahl fehlt: .org, Registrierung' },
    ]);
    expect(sums.at(-1)).toEqual({
      label: 'Unvollständig, mindestens zu zahlen',
      amount: 238n,
      role: 'due',
    });
  });

  test('where nothing is known there are no noughts', () => {
    const { sums } = sheetOf(formWith({ rows: [domain('p1', { name: '.de' })] }));
    expect(sums).toEqual([{ label: 'Voraussichtlich zu zahlen', amount: undefined, role: 'due' }]);
  });

  test('a field that can’t be read is to be put right, not missing', () => {
    const faulty = formWith({ rows: [domain('p1', { price: 'zehn' })] });
    const sheet = sheetOf(faulty);
    expect(sheet.lines[0]?.lacks).toBe('zu prüfen');
    expect(sheet.missing).toEqual([]);
    expect(headline(judge(faulty), sheet, 1)).toEqual({
      title: 'Noch unvollständig',
      amount: '',
      lacks: '1 Angabe ist zu prüfen',
    });
  });

  test.each([
    ['50,00', 'Guthaben danach', 1631n],
    ['33,69', 'Guthaben danach', 0n],
    ['10,00', 'Fehlt im Guthaben', 2369n],
  ])('a Guthaben of %s €: %s', (credit, label, amount) => {
    const { sums } = sheetOf({ ...full, payment: 'credit', credit });
    expect(sums.at(-1)).toEqual({ label, amount, role: 'credit' });
  });

  test('a Guthaben that does not suffice for what is known is short of that, at least', () => {
    const { sums } = sheetOf({ ...lacking, payment: 'credit', credit: '2,00' });
    expect(sums.slice(-2)).toEqual([
      { label: 'Aktuelles Guthaben', amount: 200n, role: 'credit' },
      { label: 'Fehlt im Guthaben, mindestens', amount: 38n, role: 'credit' },
    ]);
    const enough = sheetOf({ ...lacking, payment: 'credit', credit: '2,38' });
    expect(enough.sums.at(-1)?.role).toBe('due');
  });

  test.each([
    ['15', 'für jeden Endkunden auf volle 15 Minuten aufgerundet, nicht erst in der Summe'],
    ['1', 'auf die Minute genau'],
  ])('a billing step of %s is told as an assumption of its own', (step, words) => {
    const { terms } = sheetOf({ ...full, unreported: { ...full.unreported, step } });
    expect(terms).toContainEqual(['Abrechnungsschritt', `${words} (Ihre Angabe)`]);
  });

  test('a billing step that nobody typed is told as missing', () => {
    const { terms } = sheetOf({ ...full, unreported: { ...full.unreported, step: '' } });
    expect(terms).toContainEqual(['Abrechnungsschritt', 'fehlt']);
  });

  test('a Guthaben that nobody typed is missing', () => {
    const { missing } = sheetOf({ ...full, payment: 'credit' });
    expect(missing.map(({ id }) => id)).toEqual(['guthaben-stand']);
  });
});

describe('copied and downloaded', () => {
  test('the text says all that the page says', () => {
    const text = billText(sheetOf(full), when).replaceAll('\u00a0', ' ');
    expect(text.split('\n').slice(0, 10)).toEqual([
      'Voraussichtliche Abrechnung, normalerweise Anfang Dezember 2026',
      '',
      '.de, Registrierung: 10 × 1,11 € (Ihre Angabe) = 11,10 €',
      'Whitelabel-Nameserver: 1 × 2,22 € (Ihre Angabe) = 2,22 €',
      'Recherche nicht gemeldeter Endkunden: 3 je 30 Minuten × 9,99 € je Stunde (Ihre Angabe) = 14,99 €',
      '',
      'Summe netto: 28,31 €',
      'Umsatzsteuer 19 %: 5,38 €',
      'Summe brutto: 33,69 €',
      'PayPal-Gebühr (3 % und 0,44 €): 1,45 €',
    ]);
    expect(text).toContain('Eine Schätzung, keine Rechnung.');
  });

  test('the text of an incomplete bill names what is missing', () => {
    const text = billText(sheetOf(lacking), when);
    expect(text).toContain('.com, Registrierung: 3 = Preis fehlt');
    expect(text).toContain('- Preis fehlt: .com, Registrierung');
    expect(text).not.toContain('Voraussichtlich zu zahlen');
  });

  test('the CSV has a byte order mark, semicolons, commas and no points', () => {
    const rich = formWith({
      rows: [domain('p1', { name: '.de', count: '1000', price: '1234,5' })],
    });
    const csv = billCsv(sheetOf(rich), when);
    expect(csv.startsWith('\uFEFFPosition;Anzahl;Nettopreis in EUR;Betrag in EUR;')).toBe(true);
    const rows = csv.split('\r\n');
    expect(rows[1]).toBe('.de, Registrierung;1000;1234,50;1234500,00;Ihre Angabe');
    expect(rows[4]).toBe('Summe brutto;;;1469055,00;');
  });

  test('the CSV runs nothing that the reader typed', () => {
    const evil = formWith({ rows: [domain('p1', { name: '=HYPERLINK("http://a")', price: '1' })] });
    expect(billCsv(sheetOf(evil), when)).toContain('"\'=HYPERLINK(""http://a""), Registrierung"');
  });
});

describe('the parts of the bar', () => {
  test('are those that cost something', () => {
    expect(partsOf(judge(full))).toEqual([
      { kind: 'domain', amount: 1110n },
      { kind: 'package', amount: 222n },
      { kind: 'unreported', amount: 1499n },
      { kind: 'vat', amount: 538n },
      { kind: 'fee', amount: 145n },
    ]);
  });

  test('add up to the amount due, whatever is typed', () => {
    let complete = 0;
    const amount = fc
      .nat(100_000_000)
      .map((cents) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`);
    const rows = fc.array(fc.record({ count: fc.nat(1_000_000).map(String), price: amount }), {
      maxLength: 5,
    });
    const rate = fc.integer({ min: 0, max: 99 }).map(String);
    const payment = fc.constantFrom('transfer' as const, 'paypal' as const, 'credit' as const);
    const property = fc.property(rows, rate, amount, payment, (typed, percent, fixed, means) => {
      const judged = judge({
        ...full,
        rows: typed.map((row, index) => domain(`p${index + 1}`, row)),
        payment: means,
        paypal: { rate: percent, fixed, reading: 'in-full' },
        vat: { kind: 'other', rate: percent },
      });
      const { sum } = judged.estimate;
      if (sum.kind !== 'complete') return;
      complete += 1;
      expect(partsOf(judged).reduce((all, part) => all + part.amount, 0n)).toBe(sum.due);
    });
    fc.assert(property, { seed: 2026, numRuns: 500 });
    expect(complete).toBe(500);
  });
});

test.each([
  ['2026-11-24', 'Anfang Dezember 2026'],
  ['2026-12-01', 'Anfang Januar 2027'],
  ['2027-01-31', 'Anfang Februar 2027'],
  ['2027-02-28', 'Anfang März 2027'],
])('on %s the next bill is normally made %s, without a day', (day, words) => {
  expect(nextBillingWords(new Date(`${day}T12:00:00`))).toBe(words);
});
