import { isNothing } from './is-nothing.ts';
import type { Rows } from './read-rows.ts';

/** Whether a row has two cells or more that hold something. */
export function isWide(row: readonly string[]): boolean {
  return row.filter((cell) => !isNothing(cell)).length > 1;
}

/** The rows with two cells or more. */
export function wideRows(rows: Rows): Rows {
  return rows.filter(isWide);
}
