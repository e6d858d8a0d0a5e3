import { cleanPiece } from '../../end-customers/clean-piece.ts';
import type { Table } from '../../end-customers/find-table.ts';
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
  const cells = table.rows.map((row) => cleanPiece(row[column] ?? ''));
  const example = cells.find((cell) => cell !== '');
  if (table.header !== null || example === undefined) return name;
  return columns.withExample(name, shown(example));
}
