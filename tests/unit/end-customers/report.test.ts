import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportedNow, textsOf } from '../../../src/end-customers/entry.ts';
import { type Input, report } from '../../../src/end-customers/report.ts';
import { chosenColumns } from './cases/chosen-columns.ts';
import { headedLists, labelled } from './cases/headed-lists.ts';
import { lists, openTables, tables } from './cases/lists.ts';
import { pieces } from './cases/pieces.ts';

const of = (text: string, more: Partial<Input> = {}) =>
  report({ text, reportedText: '', taken: new Set(), column: undefined, ...more });

/** The report as a list, or a failed test. */
function listOf(text: string, more: Partial<Input> = {}) {
  const found = of(text, more);
  if (found.kind !== 'list') throw new Error(found.kind);
  return found;
}

test('the tables hold at least 250 different cases', () => {
  const all = [...pieces, ...lists, ...headedLists, ...labelled, ...tables, ...openTables];
  const inputs = all.map(([text]) => text);
  expect(new Set(inputs).size).toBe(inputs.length);
  expect(inputs.length).toBeGreaterThanOrEqual(250);
});

describe('one entry', () => {
  for (const [typed, text, outcome, why] of pieces) {
    test(`${JSON.stringify(typed).slice(0, 60)} is ${outcome}: ${why}`, () => {
      const { entries } = listOf(typed);
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject(
        outcome === 'id'
          ? { kind: 'id', text }
          : { kind: 'flagged', text, doubt: { reason: outcome }, isTaken: false },
      );
    });
  }

  test.each([
    ['müller01', 'ü'],
    ['user/01', '/'],
    ['-k1', '-'],
    ['us\u202eer', '\u202e'],
    ['😀', '😀'],
  ])('in %j the unusual character is named', (text, character) => {
    expect(listOf(text).entries[0]).toMatchObject({ doubt: { reason: 'sign', character } });
  });
});

/** All that was read, by what has become of it. */
function foundIn({ entries, column }: ReturnType<typeof listOf>) {
  return {
    ids: textsOf(entries, 'id'),
    flagged: textsOf(entries, 'flagged'),
    doubles: textsOf(entries, 'double'),
    headings: textsOf(entries, 'heading'),
    otherColumns: textsOf(entries, 'other-column'),
    column,
  };
}
const nothing = { ids: [], flagged: [], doubles: [], headings: [], otherColumns: [], column: null };

describe.each([
  ['a list', lists],
  ['a list with headings', headedLists],
  ['a list of labelled values', labelled],
  ['a table', tables],
] as const)('%s', (_, cases) => {
  for (const [text, found, why] of cases) {
    test(`${JSON.stringify(text).slice(0, 60)}: ${why}`, () => {
      expect(foundIn(listOf(text))).toEqual({ ...nothing, ...found });
    });
  }
});

describe('a table that does not say which column it is', () => {
  for (const [text, column, found, why] of chosenColumns) {
    test(`${JSON.stringify(text).slice(0, 60)}, column ${column}: ${why}`, () => {
      expect(foundIn(listOf(text, { column }))).toEqual({ ...nothing, ...found, column });
    });
  }

  for (const [text, width, why] of openTables) {
    test(`${JSON.stringify(text).slice(0, 60)} is asked about: ${why}`, () => {
      expect(of(text)).toMatchObject({ kind: 'which-column', table: { width, likely: null } });
    });
  }

  test('the reader’s choice decides, and may be changed', () => {
    const text = '1\ta1\tMax Muster\n2\tb2\tEva Muster';
    expect(reportedNow(listOf(text, { column: 1 }).entries)).toEqual(['a1', 'b2']);
    expect(reportedNow(listOf(text, { column: 0 }).entries)).toEqual(['1', '2']);
    expect(reportedNow(listOf(text, { column: 'all' }).entries)).toEqual(['1', 'a1', '2', 'b2']);
  });

  test('a choice that this table does not have is none', () => {
    expect(of('a1\tblumen\nb2\tmuster', { column: 2 }).kind).toBe('which-column');
    expect(listOf('Benutzer-ID\tName\na1\tMax', { column: 2 }).column).toBe(0);
  });

  test('the header stays out of the ticket, whatever column is chosen', () => {
    const { entries } = listOf('Benutzer-ID\tName\na1\tMax', { column: 'all' });
    expect(reportedNow(entries)).toEqual(['a1']);
    expect(textsOf(entries, 'flagged')).toEqual(['Max']);
  });
});

describe('those already reported', () => {
  test('they stay out of the ticket, in whatever dress the second list has them', () => {
    const { entries } = listOf('a1\nb2\nc3\nMax Muster', {
      reportedText: '1. a1; "c3"\nBenutzer-ID: Max Muster',
    });
    expect(reportedNow(entries)).toEqual(['b2']);
    expect(textsOf(entries, 'reported')).toEqual(['a1', 'c3', 'Max Muster']);
    expect(textsOf(entries, 'flagged')).toEqual([]);
  });

  test('the last ticket, as it was sent, will do as the second list', () => {
    const ticket = 'Guten Tag,\n\nfolgende Endkunden:\n\na1\nb2\n\nMit freundlichen Grüßen\nMax';
    const { entries } = listOf('a1\nc3', { reportedText: ticket });
    expect(reportedNow(entries)).toEqual(['c3']);
  });

  test.each([
    ['Nr;Benutzer-ID\n1001;kundeA\n1002;kundeB', 'only its column with the Benutzer-IDs counts'],
    ['Kundennummer: 1001\nBenutzer-ID: kundeA', 'only its surest label counts'],
    ['Passwort:\n1001\n1002', 'what stands under another heading does not count'],
  ])('the second list is laid out, too: %j', (reportedText) => {
    const { entries, mentions } = listOf('1001\n1002', { reportedText });
    expect(reportedNow(entries)).toEqual(['1001', '1002']);
    expect(mentions).toEqual([]);
  });

  test('what stands in the second list beside other words stays in the ticket, and is told', () => {
    for (const line of ['kunde1 kunde2', 'kunde1 (März)', 'kunde1 - gemeldet', 'für kunde1.']) {
      const { entries, mentions } = listOf('kunde1\nkunde3', { reportedText: `${line}\nkunde3` });
      expect(reportedNow(entries)).toEqual(['kunde1']);
      expect(mentions).toEqual([{ text: 'kunde1', line }]);
    }
  });

  test('so does what stands in a table that does not say which column it is', () => {
    const { entries, mentions } = listOf('1001\n1002\nkundeC', {
      reportedText: '1001;kundeA\n1002;kundeB',
    });
    expect(reportedNow(entries)).toEqual(['1001', '1002', 'kundeC']);
    expect(mentions).toEqual([
      { text: '1001', line: '1001 kundeA' },
      { text: '1002', line: '1002 kundeB' },
    ]);
  });

  test('the ticket text that this page writes will do as the second list', () => {
    const ticket = readFileSync('src/content/tickets/endkunden.md', 'utf8')
      .replace(/^---.*?---\n/s, '')
      .replace('[Benutzer-ID]\n[Benutzer-ID]', 'kunde1\nkunde2')
      .replace('[Anzahl]', '2');
    const { entries, mentions } = listOf('kunde1\nkunde2\nkunde3', { reportedText: ticket });
    expect(reportedNow(entries)).toEqual(['kunde3']);
    expect(mentions).toEqual([]);
  });

  test('another case is another Benutzer-ID, and is told', () => {
    const { entries, twins } = listOf('Max01\nmax01\nB2\nc3', { reportedText: 'b2' });
    expect(reportedNow(entries)).toEqual(['Max01', 'max01', 'B2', 'c3']);
    expect(twins).toEqual([
      { text: 'max01', other: 'Max01', isReported: false },
      { text: 'B2', other: 'b2', isReported: true },
    ]);
  });

  test('of three spellings, two are told beside the first', () => {
    expect(listOf('ab1\nAb1\nAB1').twins).toEqual([
      { text: 'Ab1', other: 'ab1', isReported: false },
      { text: 'AB1', other: 'ab1', isReported: false },
    ]);
  });

  test('alone they are nothing to report', () => {
    expect(of('', { reportedText: 'a1' })).toEqual({ kind: 'empty' });
  });
});

describe('flagged texts', () => {
  test('the heading that speaks against a text is named, where it does not stand in it', () => {
    const doubts = listOf('Passwort: x1, x2\nLogin: 5, Username: k1\nStatus:\nx3').entries.flatMap(
      (entry) => (entry.kind === 'flagged' ? [[entry.text, entry.doubt]] : []),
    );
    expect(doubts).toEqual([
      ['Passwort: x1', { reason: 'password' }],
      ['x2', { reason: 'password', under: 'Passwort' }],
      ['5', { reason: 'label', under: 'Login' }],
      ['x3', { reason: 'label', under: 'Status' }],
    ]);
    expect(listOf('Konto\t4\nLogin\tk1\nName\tMax').entries[1]).toMatchObject({
      doubt: { reason: 'place', under: 'Konto' },
    });
    expect(listOf('export\nUsername;Name\nk1;Max').entries[0]).toMatchObject({
      doubt: { reason: 'place' },
    });
  });

  test('one that the reader takes goes into the ticket, at its place', () => {
    const { entries } = listOf('a1\nmüller\nb2\nmeier@firma.de', { taken: new Set(['müller']) });
    expect(reportedNow(entries)).toEqual(['a1', 'müller', 'b2']);
    expect(textsOf(entries, 'flagged')).toEqual(['müller', 'meier@firma.de']);
  });

  test('one that is already reported is not asked about, nor taken', () => {
    const { entries } = listOf('müller', { reportedText: 'müller', taken: new Set(['müller']) });
    expect(entries).toEqual([{ kind: 'reported', text: 'müller' }]);
  });
});

describe('limits', () => {
  const numbered = (count: number) =>
    Array.from({ length: count }, (_, index) => `k-${index.toString()}`).join('\n');

  test('1,000 different entries are taken, of more none at all', () => {
    expect(reportedNow(listOf(`${numbered(1000)}\n${numbered(1000)}`).entries)).toHaveLength(1000);
    expect(of(numbered(1001))).toEqual({ kind: 'too-many', count: 1001 });
    expect(of(`${numbered(1000)}\nmax@firma.de`)).toEqual({ kind: 'too-many', count: 1001 });
  });

  test('200,000 characters are read in either field, of more none at all', () => {
    const most = `a1${' '.repeat(199_998)}`;
    expect(reportedNow(listOf(most).entries)).toEqual(['a1']);
    expect(of(`${most} `)).toEqual({ kind: 'too-long', field: 'text', length: 200_001 });
    expect(of('b2', { reportedText: most }).kind).toBe('list');
    expect(of('b2', { reportedText: `${most} ` })).toEqual({
      ...{ kind: 'too-long', field: 'reportedText', length: 200_001 },
    });
  });

  test('100 columns can be chosen from, of more none at all', () => {
    const columns = (count: number) =>
      `Benutzer-ID${';Name'.repeat(count - 1)}\n${'a1;'.repeat(count)}`;
    expect(listOf(columns(100)).column).toBe(0);
    expect(of(columns(101))).toEqual({ kind: 'too-wide', count: 101 });
  });

  test.each(['', ' \n\t', ',;\n|', '""\n„“', '---\n- \n•', '\u200b\ufeff'])(
    '%j holds nothing',
    (text) => {
      expect(of(text)).toEqual({ kind: 'empty' });
    },
  );
});
