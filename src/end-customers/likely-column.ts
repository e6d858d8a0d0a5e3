import { cleanPiece } from './clean-piece.ts';
import type { ColumnLook } from './column-looks.ts';
import { readHeading } from './heading.ts';

/**
 * The only column that can hold the Benutzer-IDs; null if there are several, or none. A column whose
 * heading says so beats all others; else none may be left out that holds what could be one.
 */
export function likelyColumn(
  header: readonly string[] | null,
  looks: readonly ColumnLook[],
): number | null {
  const columns = looks.map((look, index) => {
    const heading = readHeading(cleanPiece(header?.[index] ?? ''));
    return { ...look, index, heading };
  });
  const sure = columns.filter(({ heading }) => heading === 'id');
  const possible = columns.filter(
    ({ heading, share }) => (heading === null || heading === 'maybe-id') && share > 0,
  );
  const [only, ...others] = sure.length > 0 ? sure : possible;
  if (only === undefined || others.length > 0) return null;
  if (only.heading === 'id') return only.index;
  const mayNumberRows = only.heading === null && only.counts;
  return only.share >= 0.5 && !mayNumberRows ? only.index : null;
}
