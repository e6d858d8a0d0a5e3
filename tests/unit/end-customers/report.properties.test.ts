import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportedNow, textsOf } from '../../../src/end-customers/entry.ts';
import { type Input, report } from '../../../src/end-customers/report.ts';
import { pieces } from './cases/pieces.ts';

const fragments = [
  ...['a1', 'b2', 'k-1002', 'user_01', 'Max01', 'max01', 'Max', 'müller', 'muster', '12345', '1'],
  ...['Benutzer-ID', 'Benutzer-ID:', 'Username', 'Name', 'Passwort', 'E-Mail', 'ID', 'Login'],
  ...['x@y.de', 'firma.de', 'S3hr!Geheim', '23.11.2026', '1,23E+11', '$&', '$1', '[Anzahl]'],
  ...['\n', '\n', '\n', '\t', '\t', ',', ', ', ';', '; ', ' | ', '|', '\r\n', '\u2028', ' ', ': '],
  ...['"', '""', '„', '“', "'", '(', ')', '<', '>', '<b>', '<img src=x onerror=alert(1)>', '&amp;'],
  ...['- ', '1. ', '• ', '> ', '[x] ', '---', '\u200b', '\u00ad', '\u00a0', '\u202e', '\ufeff'],
  ...['\ud800', '\udc00', 'u\u0308', '😀', '\0'],
];
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...fragments), { maxLength: 14 })
      .map((all) => all.join('')),
  },
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const input: fc.Arbitrary<Input> = fc.record({
  text,
  reportedText: text,
  taken: fc.array(fc.constantFrom(...fragments), { maxLength: 4 }).map((all) => new Set(all)),
  column: fc.constantFrom(undefined, 0, 1, 2, 'all' as const),
});
const runs = 4000;

/** Tries a claim on as many values as told, the same ones each time, and counts them. */
function holds<T>(values: fc.Arbitrary<T>, claim: (value: T) => void): void {
  let tried = 0;
  const property = fc.property(values, (value) => {
    tried += 1;
    claim(value);
  });
  fc.assert(property, { seed: 2026, numRuns: runs });
  expect(tried).toBe(runs);
}

test('any text gets a report, and the same one again', () => {
  holds(input, (given) => {
    expect(report(given)).toEqual(report(given));
  });
});

test('no text goes into the ticket twice, nor one already reported, nor an empty one', () => {
  holds(input, (given) => {
    const found = report(given);
    if (found.kind !== 'list') return;
    const ids = reportedNow(found.entries);
    expect(new Set(ids).size).toBe(ids.length);
    const reported = new Set(textsOf(found.entries, 'reported'));
    expect(ids.filter((id) => reported.has(id))).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^\S(?:.*\S)?$/su);
    for (const id of ids) expect(id).not.toMatch(/[\n\r\t]/);
  });
});

test('what is flagged goes into the ticket only if the reader takes it', () => {
  holds(input, (given) => {
    const found = report(given);
    if (found.kind !== 'list') return;
    const ids = new Set(reportedNow(found.entries));
    for (const flagged of textsOf(found.entries, 'flagged')) {
      expect(ids.has(flagged)).toBe(given.taken.has(flagged));
    }
  });
});

test('every letter and digit that was typed stands in some entry, labels aside', () => {
  const visible = (typed: string) => (typed.match(/[\p{L}\p{N}]/gu) ?? []).join('');
  const unlabelled = text.filter((typed) => !/[:=]|^\W*\d+[.)]|\d[.)]\s|\[x\]/m.test(typed));
  holds(unlabelled, (typed) => {
    const found = report({ text: typed, reportedText: '', taken: new Set(), column: 'all' });
    if (found.kind === 'empty') expect(visible(typed)).toBe('');
    if (found.kind !== 'list') return;
    const told = found.entries.map((entry) => entry.text).join('');
    expect(visible(told)).toBe(visible(typed.normalize('NFC')));
  });
});

test('each piece of a list becomes one entry, in its order', () => {
  const piece = fc.constantFrom(...pieces.filter(([typed]) => !/[\t,;\n]/.test(typed)));
  const list = fc.array(piece, { minLength: 1, maxLength: 12 });
  holds(list, (all) => {
    const typed = all.map(([each]) => each).join('\n');
    const found = report({ text: typed, reportedText: '', taken: new Set(), column: undefined });
    if (found.kind !== 'list') throw new Error(found.kind);
    expect(found.entries.map((entry) => entry.text)).toEqual(all.map(([, clean]) => clean));
    const different = new Set(all.map(([, clean]) => clean)).size;
    const { entries } = found;
    const kinds = ['id', 'flagged', 'heading'] as const;
    expect(kinds.flatMap((kind) => textsOf(entries, kind))).toHaveLength(different);
    expect(textsOf(entries, 'double')).toHaveLength(all.length - different);
  });
});

test('the list of a ticket, pasted again, is the same list', () => {
  holds(input, (given) => {
    const found = report({ ...given, taken: new Set() });
    if (found.kind !== 'list') return;
    const ids = reportedNow(found.entries);
    if (ids.length === 0) return;
    for (const mark of ['\n', ', ', '; ', '\r\n- ']) {
      const again = report({
        text: ids.join(mark),
        reportedText: '',
        taken: new Set(),
        column: undefined,
      });
      if (again.kind !== 'list') throw new Error(again.kind);
      expect(again.entries).toEqual(ids.map((id) => ({ kind: 'id', text: id })));
    }
  });
});

test('the longest texts of any kind get a report', () => {
  const parts = [
    ...['a', 'a1\n', 'a\t', '"', '"a', '""', '"a\n', '"";', '- "', '> ', '1. ', 'ID:', 'ID: '],
    ...['a@', 'a.', '(', '[{(<', '|', ' | ', '\n', ',', '$&', '\ud800', '😀', '\u200b'],
    ...['a1\tx@y.de\n'],
  ];
  for (const part of parts) {
    const long = part.repeat(Math.floor(199_999 / part.length));
    for (const given of [`${long}"`, `${long}a`]) {
      const found = report({ text: given, reportedText: given, taken: new Set(), column: 'all' });
      expect(['empty', 'list', 'too-many']).toContain(found.kind);
    }
  }
  const megabyte = report({
    ...{ text: 'a1\n'.repeat(350_000), reportedText: '', taken: new Set(), column: undefined },
  });
  expect(megabyte.kind).toBe('too-long');
});

test.each(['\t', ';', '|', ','])(
  'rows of the most different lengths, with %j, get a report',
  (mark) => {
    const wide = `a${mark}`.repeat(45_000);
    const growing = Array.from({ length: 600 }, (_, length) => `a${mark}`.repeat(length));
    for (const given of [
      `${wide}\n${'b\n'.repeat(50_000)}`,
      `${wide}\n${`b${mark}`.repeat(50_000)}`,
      `Benutzer-ID${mark}${`Name${mark}`.repeat(20_000)}\n${'b\n'.repeat(45_000)}`,
      `${`Name${mark}`.repeat(20_000)}\n${`b${mark}c\n`.repeat(20_000)}`,
      `a${mark.repeat(90_000)}b\n${'c\n'.repeat(50_000)}`,
      growing.join('\n').slice(0, 200_000),
    ]) {
      const found = report({ text: given, reportedText: '', taken: new Set(), column: 'all' });
      expect(['list', 'too-wide', 'too-many']).toContain(found.kind);
    }
  },
);
