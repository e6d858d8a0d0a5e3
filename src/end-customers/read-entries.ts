import { cleanPiece } from './clean-piece.ts';
import type { Entry } from './entry.ts';
import type { Table } from './find-table.ts';
import { isNothing } from './is-nothing.ts';
import { type Piece, readPieces } from './read-piece.ts';

/** The column of a table that holds the Benutzer-IDs, from 0. */
export type Column = number | 'all';

/** What is no entry of the list; everything else is a piece, yet to be compared with the others. */
export type SetAside = Extract<Entry, { kind: 'heading' | 'other-column' }>;

/** The pieces of a plain text; a first line that heads the others is set aside. */
export function readList(text: string): (Piece | SetAside)[] {
  const pieces = readPieces(text);
  return pieces.map((piece, index) => {
    const headsOthers = index === 0 && pieces.length > 1;
    const isHeading = piece.heading === 'label' || (piece.heading === 'words' && headsOthers);
    return isHeading ? { kind: 'heading', text: piece.text } : piece;
  });
}

/** The pieces in one column of a table, or in all; header and other cells are set aside. */
export function readTable({ header, rows }: Table, column: Column): (Piece | SetAside)[] {
  const headings = (header ?? []).filter((cell) => !isNothing(cell));
  return [
    ...headings.map((cell): SetAside => ({ kind: 'heading', text: cleanPiece(cell) })),
    ...rows.flatMap((row) =>
      row.flatMap((cell, index): (Piece | SetAside)[] => {
        if (column === 'all' || column === index) return readPieces(cell);
        return isNothing(cell) ? [] : [{ kind: 'other-column', text: cleanPiece(cell) }];
      }),
    ),
  ];
}
