import { cellLook } from './cell-look.ts';
import { columnLooks } from './column-looks.ts';
import { beginsWithLabel } from './is-labelled.ts';
import type { Table } from './layout.ts';
import { mostAbove } from './limits.ts';
import type { Rows, Separator } from './read-rows.ts';
import { tableOf } from './table-of.ts';
import { isWide, wideRows } from './wide-rows.ts';

/** All wide rows have one length, and stand one after the other. */
function isEven(body: Rows): boolean {
  const wide = wideRows(body);
  const [{ length } = []] = wide;
  return body.slice(0, wide.length).every((row) => isWide(row) && row.length === length);
}

/** Whether no separator has a space behind it, as in a file; people who type a list set one. */
function isTight(body: Rows): boolean {
  return isEven(body) && body.every((row) => row.slice(1).every((cell) => !/^\s+\S/.test(cell)));
}

/** Whether the only row with several cells is all that there is, but for a title. */
function isAlone(row: readonly string[], rows: Rows): boolean {
  return rows.every((each) => each === row || !each.some((cell) => cellLook(cell) === 'ids'));
}

/**
 * The table in rows without a header; null where they may as well be a list. For a table speak
 * columns that differ in what they hold, or that number the rows, and separators that come from a
 * spreadsheet or a file. Prose and names have commas, too.
 */
export function headlessTable(rows: Rows, separator: Separator): Table | null {
  const start = rows.findIndex(isWide);
  const above = start <= mostAbove ? rows.slice(0, Math.max(start, 0)) : [];
  const body = rows.slice(above.length);
  const [first, second] = wideRows(body);
  if (first === undefined || (separator === ',' && !isEven(body))) return null;
  if (second === undefined && (separator !== '\t' || !isAlone(first, rows))) return null;
  if (second === undefined && beginsWithLabel(first)) return null;
  const looks = columnLooks(body);
  if (separator === ',' && looks.every(({ share }) => share < 0.5)) return null;
  const speaksForTable =
    looks.some(({ share, counts }) => share < 0.5 || counts) ||
    (second !== undefined && (separator === '\t' || separator === '|' || isTight(body)));
  return speaksForTable ? tableOf(above, null, body) : null;
}
