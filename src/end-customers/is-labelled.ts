import { cellLook } from './cell-look.ts';
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

/** Whether a row begins with a heading, and whether it goes on with something else. */
function beginning(row: readonly string[]): 'heading' | 'label' | null {
  const [first = '', second = ''] = row.filter((cell) => !isNothing(cell));
  if (cellLook(first) !== 'heading') return null;
  return cellLook(second) === 'heading' ? 'heading' : 'label';
}

export function beginsWithLabel(row: readonly string[]): boolean {
  return beginning(row) === 'label';
}

/**
 * Whether rows are labels with their values: two of them at least, and half of all. A value may be a
 * heading elsewhere („Status“, „aktiv“), but not each of them.
 */
export function isLabelled(rows: Rows): boolean {
  const beginnings = wideRows(rows).map(beginning);
  const labelled = beginnings.filter((each) => each !== null).length;
  return labelled >= 2 && labelled * 2 >= beginnings.length && beginnings.includes('label');
}
