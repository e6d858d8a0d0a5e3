import { cellLook } from './cell-look.ts';
import { columnLooks } from './column-looks.ts';
import { beginsWithLabel, isWide, wideRows } from './is-labelled.ts';
import type { Table } from './layout.ts';
import { likelyColumn } from './likely-column.ts';
import { mostAbove } from './limits.ts';
import type { Rows, Separator } from './read-rows.ts';

function table(above: Rows, header: readonly string[] | null, rows: Rows): Table {
  const looks = columnLooks(rows);
  const width = Math.max(looks.length, header?.length ?? 0);
  const columns = Array.from(
    { length: width },
    (_, index) => looks[index] ?? { share: 0, counts: false },
  );
  return { kind: 'table', above, header, rows, width, likely: likelyColumn(header, columns) };
}

/** The table whose header is the row at that place. */
export function headedTable(rows: Rows, index: number): Table {
  return table(rows.slice(0, index), rows[index] ?? null, rows.slice(index + 1));
}

/** The table that begins with that row, which may be its header or not: to be asked about. */
export function openTable(rows: Rows, index: number): Table {
  return { ...table(rows.slice(0, index), null, rows.slice(index)), likely: null };
}

/** Prose and names have commas, too: only rows of one length are a table, one after the other. */
function isEven(rows: Rows): boolean {
  const wide = wideRows(rows);
  return rows.slice(0, wide.length).every((row) => isWide(row) && row.length === wide[0]?.length);
}

/**
 * The table without a header. Lists look the same, so its columns must differ, or number the rows;
 * tabs come from a spreadsheet anyway.
 */
export function headlessTable(rows: Rows, separator: Separator): Table | null {
  const start = rows.findIndex(isWide);
  const above = start <= mostAbove ? rows.slice(0, Math.max(start, 0)) : [];
  const body = rows.slice(above.length);
  const [first, ...others] = wideRows(body);
  if (first === undefined || (separator === ',' && !isEven(body))) return null;
  if (others.length === 0) {
    const isAlone = rows.every(
      (row) => row === first || !row.some((cell) => cellLook(cell) === 'ids'),
    );
    if (separator !== '\t' || beginsWithLabel(first) || !isAlone) return null;
  }
  const looks = columnLooks(body);
  const isMixed = looks.some(({ share }) => share < 0.5);
  const speaksForTable = isMixed || looks.some(({ counts }) => counts);
  if (!speaksForTable && !(separator === '\t' && others.length > 0)) return null;
  if (separator === ',' && looks.every(({ share }) => share < 0.5)) return null;
  return table(above, null, body);
}
