import { cleanPiece } from '../../end-customers/clean-piece.ts';
import { isNothing } from '../../end-customers/is-nothing.ts';
import type { Table } from '../../end-customers/layout.ts';
import { shown } from './shown.ts';
import { columns } from './texts.ts';

/** A column's heading, or else its place. */
export function columnName({ header }: Table, column: number): string {
  const heading = cleanPiece(header?.[column] ?? '');
  return heading === '' ? columns.named(column + 1) : shown(heading);
}

/** A column's name with one of its cells, where no heading says what it holds. */
export function columnOption(table: Table, column: number): string {
  const name = columnName(table, column);
  if (table.header !== null) return name;
  const row = table.rows.find((each) => !isNothing(each[column] ?? ''));
  return row ? columns.withExample(name, shown(cleanPiece(row[column] ?? ''))) : name;
}
