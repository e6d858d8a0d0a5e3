import { cellLook } from './cell-look.ts';
import { isNothing } from './is-nothing.ts';
import type { Rows } from './read-rows.ts';
import { wideRows } from './wide-rows.ts';

/** `heading`: a row begins with a heading and goes on with another one; `label`: with its value. */
function beginning(row: readonly string[]): 'heading' | 'label' | null {
  const [first = '', second = ''] = row.filter((cell) => !isNothing(cell));
  if (cellLook(first) !== 'heading') return null;
  return cellLook(second) === 'heading' ? 'heading' : 'label';
}

/** Whether a row is a label and its value. */
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
