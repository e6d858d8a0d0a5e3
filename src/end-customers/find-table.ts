import { columnLooks } from './column-looks.ts';
import type { Table } from './layout.ts';
import { likelyColumn } from './likely-column.ts';
import type { Rows } from './read-rows.ts';

/** A table of these parts, with the column that is likely. */
export function tableOf(above: Rows, header: readonly string[] | null, rows: Rows): Table {
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
  return tableOf(rows.slice(0, index), rows[index] ?? null, rows.slice(index + 1));
}

/** The table that begins with that row, which may be its header or not: to be asked about. */
export function openTable(rows: Rows, index: number): Table {
  return { ...tableOf(rows.slice(0, index), null, rows.slice(index)), likely: null };
}
