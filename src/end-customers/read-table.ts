import { cleanPiece } from './clean-piece.ts';
import { doubtOf } from './doubt.ts';
import { readHeading } from './heading.ts';
import { isNothing } from './is-nothing.ts';
import { type Item, outOfPlace, valueItem } from './item.ts';
import type { Table } from './layout.ts';
import { type Over, type Piece, readPieces } from './read-piece.ts';

/** The column of a table that holds the Benutzer-IDs, from 0. */
export type Column = number | 'all';

function isPlain({ text }: Piece): boolean {
  return doubtOf(text) === null;
}

function readHeader(cell: string): Item[] {
  return isNothing(cell) ? [] : [{ kind: 'heading', text: cleanPiece(cell) }];
}

/** What could be a Benutzer-ID above a table is out of place; the rest is its title. */
function readAbove(cell: string): Item[] {
  return readPieces(cell).map((piece) =>
    isPlain(piece) ? valueItem(piece, outOfPlace) : { kind: 'heading', text: piece.text },
  );
}

/** What could be a Benutzer-ID in a row that doesn't reach its column is out of place, too. */
function readOther(cell: string, isShort: boolean): Item[] {
  const pieces = readPieces(cell);
  if (isShort && pieces.some(isPlain)) return pieces.map((piece) => valueItem(piece, outOfPlace));
  return pieces.length === 0 ? [] : [{ kind: 'other-column', text: cleanPiece(cell) }];
}

/** What the columns' headings say of their cells; nothing where they say nothing. */
function oversOf(header: readonly string[] | null): (Over | null)[] {
  return (header ?? []).map((cell) => {
    const words = cleanPiece(cell);
    const says = readHeading(words);
    return says === null ? null : { words, says };
  });
}

/** The items in one column of a table, or in all; title, header and other cells are set aside. */
export function readTable({ above, header, rows }: Table, column: Column): Item[] {
  // The choice of one column says more than its heading.
  const overs = column === 'all' ? oversOf(header) : [];

  function readCell(cell: string, index: number, mayBeHeader: boolean): Item[] {
    return readPieces(cell).map((piece): Item => {
      if (piece.kind === 'value') return valueItem(piece, overs[index] ?? null);
      if (mayBeHeader && piece.over.says === 'id') return { kind: 'heading', text: piece.text };
      // Another table may begin here.
      if (!mayBeHeader) overs[index] = piece.over;
      return valueItem(piece, null);
    });
  }

  return [
    ...above.flatMap((row) => row.flatMap(readAbove)),
    ...(header ?? []).flatMap(readHeader),
    ...rows.flatMap((row, place) => {
      const isShort = column !== 'all' && row.length <= column;
      return row.flatMap((cell, index) =>
        column === 'all' || column === index
          ? readCell(cell, index, header === null && place === 0)
          : readOther(cell, isShort),
      );
    }),
  ];
}
