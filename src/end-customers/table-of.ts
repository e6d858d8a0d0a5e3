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
