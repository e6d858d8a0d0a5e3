import { cellLook } from './cell-look.ts';
import { cleanPiece } from './clean-piece.ts';
import { readHeading } from './heading.ts';
import { mostAbove } from './limits.ts';
import { speaksForId } from './read-piece.ts';
import type { Rows } from './read-rows.ts';
import { isWide } from './wide-rows.ts';

/** How sure it is that a row names its columns. */
export type Certainty =
  /** two headings, one of them for the Benutzer-ID */
  | 'certain'
  | 'likely'
  /** a heading for the Benutzer-ID, and words that may be headings or Benutzer-IDs */
  | 'open';

function certaintyOf(row: readonly string[]): Certainty | null {
  const looks = row.map(cellLook);
  const headings = looks.filter((look) => look === 'heading').length;
  const ids = looks.filter((look) => look === 'ids').length;
  if (headings === 0) return null;
  const hasId = row.some((cell) => speaksForId(readHeading(cleanPiece(cell))));
  if (headings > 1) return ids >= headings ? 'open' : hasId ? 'certain' : 'likely';
  // A digit makes a word an entry: „Benutzer-ID, kunde1“ begins a list.
  if (row.some((cell, column) => looks[column] === 'ids' && /\d/.test(cell))) return null;
  if (ids > 0) return hasId ? 'open' : null;
  return looks.includes('other') || looks[0] === 'nothing' ? 'likely' : null;
}

/** For each of the rows at the top that have rows below, how sure it is a header; null: it is none. */
export function findHeaders(rows: Rows): readonly (Certainty | null)[] {
  return rows.slice(0, mostAbove + 1).map((row, index) => {
    const certainty = certaintyOf(row);
    if (certainty === null) return null;
    const body = rows.slice(index + 1);
    return body.some(certainty === 'certain' ? () => true : isWide) ? certainty : null;
  });
}
