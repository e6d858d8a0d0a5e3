import { isNothing } from './is-nothing.ts';
import { readHeading } from './heading.ts';
import { withoutListMarks } from './list-mark.ts';
import { readPiece } from './read-piece.ts';
import { readRows, type Separator } from './read-rows.ts';

/** Text with columns, none of them empty. */
export interface Table {
  /** null if the first row is one like the others */
  readonly header: readonly string[] | null;
  /** without the header; each as wide as the table */
  readonly rows: readonly (readonly string[])[];
  /** two or more */
  readonly width: number;
  /** the only column that can hold the Benutzer-IDs; null if there are several, or none */
  readonly likely: number | null;
}

type Rows = readonly (readonly string[])[];

/** Rows of one length, without columns that hold nothing. */
function withoutEmptyColumns(rows: Rows): string[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => !isNothing(row[column] ?? '')),
  );
  return rows.map((row) => kept.map((column) => row[column] ?? ''));
}

/** How many of a column's cells could be a Benutzer-ID, from 0 to 1. */
function shareOfIds(rows: Rows, column: number): number {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => !isNothing(cell));
  return cells.filter((cell) => readPiece(cell).doubt === null).length / Math.max(cells.length, 1);
}

function columnsOf(rows: Rows): number[] {
  return (rows[0] ?? []).map((_, column) => column);
}

function onlyOne(candidates: readonly number[]): number | null {
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function headed(rows: Rows): Table | null {
  const [header = [], ...body] = withoutEmptyColumns(rows);
  const headings = header.map(readHeading);
  const known = headings.filter((heading) => heading !== null);
  // One heading above a list with commas makes no columns.
  if ((rows[0]?.length ?? 0) < 2 || header.length < 2 || body.length === 0) return null;
  if (!known.includes('id') && known.length < 2) return null;
  const sure = columnsOf([header]).filter((column) => headings[column] === 'id');
  const possible = columnsOf([header]).filter((column) => {
    const heading = headings[column];
    return (heading === null || heading === 'maybe-id') && shareOfIds(body, column) >= 0.5;
  });
  const candidates = sure.length > 0 ? sure : possible;
  return { header, rows: body, width: header.length, likely: onlyOne(candidates) };
}

/**
 * Without a header only rows of one length are a table, and only where one column speaks for it, since
 * lists with commas look the same; tabs come from a spreadsheet anyway.
 */
function headless(rows: Rows, separator: Separator): Table | null {
  if (rows.some(({ length }) => length !== rows[0]?.length)) return null;
  const body = withoutEmptyColumns(rows);
  const width = body[0]?.length ?? 0;
  if (width < 2) return null;
  const shares = columnsOf(body).map((column) => shareOfIds(body, column));
  const isMixed = shares.some((share) => share < 0.5);
  const hasTabs = separator === '\t';
  if (!(body.length > 1 ? hasTabs || isMixed : hasTabs && isMixed)) return null;
  const candidates = columnsOf(body).filter((column) => (shares[column] ?? 0) >= 0.5);
  return { header: null, rows: body, width, likely: onlyOne(candidates) };
}

const separators = ['\t', ';', '|', ','] as const satisfies readonly Separator[];

/** The table in a plain text; null if it is a list. */
export function findTable(text: string): Table | null {
  const present = separators.filter((separator) => text.includes(separator));
  const unmarked = withoutListMarks(text);
  for (const separator of present) {
    const table =
      headed(readRows(text, separator)) ?? headless(readRows(unmarked, separator), separator);
    if (table !== null) return table;
  }
  return null;
}
