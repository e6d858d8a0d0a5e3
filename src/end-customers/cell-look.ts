import { isNothing } from './is-nothing.ts';
import { judgeValue } from './judge-value.ts';
import { readPieces } from './read-piece.ts';

/** What a cell looks like. */
export type CellLook =
  | 'nothing'
  | 'heading'
  /** one Benutzer-ID or more, and nothing else: `kunde1`, `kunde1, kunde2` */
  | 'ids'
  | 'other';

/** Judges a cell by all that stands in it. */
export function cellLook(cell: string): CellLook {
  if (isNothing(cell)) return 'nothing';
  const pieces = readPieces(cell);
  const [first] = pieces;
  if (first === undefined) return 'nothing';
  if (first.kind === 'heading' && pieces.length === 1) return 'heading';
  const isSure = pieces.every(
    (piece) => piece.kind === 'value' && judgeValue(piece.text, piece.label, true) === null,
  );
  return isSure ? 'ids' : 'other';
}
