import type { Table } from './layout.ts';
import type { Rows } from './read-rows.ts';
import { tableOf } from './table-of.ts';

/** The table whose header is the row at that place. */
export function headedTable(rows: Rows, index: number): Table {
  return tableOf(rows.slice(0, index), rows[index] ?? null, rows.slice(index + 1));
}

/** The table that begins with that row, which may be its header or not: to be asked about. */
export function openTable(rows: Rows, index: number): Table {
  return { ...tableOf(rows.slice(0, index), null, rows.slice(index)), likely: null };
}
