import { cellLook } from './cell-look.ts';
import type { Rows } from './read-rows.ts';

/** What a column's cells look like, headings aside. */
export interface ColumnLook {
  /** how many of them hold nothing but Benutzer-IDs, from 0 to 1 */
  readonly share: number;
  /** two numbers or more, each one higher than the one above: they may number the rows */
  readonly counts: boolean;
}

const number = /^\s*(\d{1,9})\.?\s*$/;

/** Looks at each cell once, however long the longest row is. */
export function columnLooks(rows: Rows): ColumnLook[] {
  const columns: { filled: number; ids: number; counts: boolean; last: number }[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      const column = (columns[index] ??= { filled: 0, ids: 0, counts: true, last: NaN });
      const look = cellLook(cell);
      if (look === 'nothing' || look === 'heading') continue;
      const value = Number(number.exec(cell)?.[1] ?? NaN);
      column.counts &&= column.filled === 0 ? !Number.isNaN(value) : value === column.last + 1;
      column.last = value;
      column.filled += 1;
      if (look === 'ids') column.ids += 1;
    }
  }
  return columns.map(({ filled, ids, counts }) => ({
    share: ids / Math.max(filled, 1),
    counts: counts && filled > 1,
  }));
}
