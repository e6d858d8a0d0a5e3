import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportedNow, textsOf } from '../../../src/end-customers/entry.ts';
import { type Report, report } from '../../../src/end-customers/report.ts';

const ids = ['kunde1', 'meier', 'k-1002', '00123', 'user_01'];
const passwords = ['sommer', 'x7kq9', 'regen22', 'blumen', 'tulpe'];
const names = ['Max Muster', 'Eva', 'Müller', 'Uwe M.', 'Firma X GmbH'];

const idWords = fc.constantFrom('Benutzer-ID', 'Benutzer-ID (Username)', 'Username', 'User_ID');
const passwordWords = fc.constantFrom('Passwort', 'Kennwort', 'Initialpasswort', 'Start-Passwort');
const separator = fc.constantFrom('\t', ';', ',', ' | ');
const title = fc.constantFrom(
  '',
  'Endkunden März\n',
  'Export vom 24.11.2026\n\n',
  'Stand: heute\n',
);
const customers = fc.integer({ min: 1, max: ids.length });
const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });

const layouts = {
  'a table with a header': (id, password, between) => (numbers, columns) =>
    [[id, password, 'Name'], ...numbers.map(customer)]
      .map((row) => columns.map((column) => row[column]).join(between))
      .join('\n'),
  'rows of labels': (id, password, between) => (numbers, columns) =>
    numbers
      .map((number) => {
        const values = customer(number);
        return columns
          .map((column) => [[id, password, 'Name'][column], values[column]].join(between))
          .join('\n');
      })
      .join('\n'),
  'lines with colons': (id, password) => (numbers, columns) =>
    numbers
      .flatMap((number) => {
        const values = customer(number);
        return columns.map(
          (column) => `${[id, password, 'Name'][column] ?? ''}: ${values[column]}`,
        );
      })
      .join('\n'),
  'a list below each heading': (id, password) => (numbers, columns) =>
    columns
      .map((column) =>
        [
          [id, password, 'Name'][column] ?? '',
          ...numbers.map((number) => customer(number)[column]),
        ].join('\n'),
      )
      .join('\n'),
} satisfies Record<
  string,
  (
    id: string,
    password: string,
    between: string,
  ) => (numbers: readonly number[], columns: readonly number[]) => string
>;

function customer(number: number): [id: string, password: string, name: string] {
  return [ids[number] ?? '', passwords[number] ?? '', names[number] ?? ''];
}

function inTicket(found: Report): string[] {
  return found.kind === 'list' ? reportedNow(found.entries) : [];
}

for (const [name, write] of Object.entries(layouts)) {
  test(`${name}: no password gets into the ticket unasked, and no Benutzer-ID is lost`, () => {
    let tried = 0;
    let read = 0;
    const values = fc.tuple(idWords, passwordWords, separator, title, customers, order);
    const property = fc.property(values, ([id, password, between, above, count, columns]) => {
      tried += 1;
      const numbers = Array.from({ length: count }, (_, number) => number);
      const text = above + write(id, password, between)(numbers, columns);
      const found = report({ text, reportedText: '', taken: new Set(), column: undefined });
      expect(inTicket(found).filter((each) => passwords.includes(each))).toEqual([]);
      if (found.kind !== 'list') return;
      read += 1;
      const open = new Set([...inTicket(found), ...textsOf(found.entries, 'flagged')]);
      expect(ids.slice(0, count).filter((each) => !open.has(each))).toEqual([]);
    });
    fc.assert(property, { seed: 2026, numRuns: 2000 });
    expect(tried).toBe(2000);
    // A tool that always asked would be safe, and no help.
    expect(read).toBeGreaterThan(1500);
  });
}
