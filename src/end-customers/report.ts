import { type CaseTwin, caseTwins } from './case-twins.ts';
import { type Entry, reportedNow } from './entry.ts';
import { findTable, type Table } from './find-table.ts';
import { longestText, mostEntries } from './limits.ts';
import { plainText } from './plain-text.ts';
import { type Column, readList, readTable, type SetAside } from './read-entries.ts';
import { type Piece, readPieces } from './read-piece.ts';

export interface Input {
  /** the list as typed */
  readonly text: string;
  /** those already reported, as typed */
  readonly reportedText: string;
  /** flagged texts that the reader wants in the ticket */
  readonly taken: ReadonlySet<string>;
  /** what the reader chose; undefined before that */
  readonly column: Column | undefined;
}

export type Report =
  | { readonly kind: 'empty' }
  /** nothing was read */
  | { readonly kind: 'too-long'; readonly field: 'text' | 'reportedText'; readonly length: number }
  /** `count` different entries */
  | { readonly kind: 'too-many'; readonly count: number }
  /** only the reader knows which column it is */
  | { readonly kind: 'which-column'; readonly table: Table }
  | {
      readonly kind: 'list';
      /** in the order of the text */
      readonly entries: readonly Entry[];
      readonly twins: readonly CaseTwin[];
      readonly table: Table | null;
      /** null without a table */
      readonly column: Column | null;
    };

/**
 * What a pasted list reports. Pure: the same input, the same report. Never throws; beyond a limit
 * nothing is read, rather than a part.
 */
export function report(input: Input): Report {
  for (const field of ['text', 'reportedText'] as const) {
    const { length } = input[field];
    if (length > longestText) return { kind: 'too-long', field, length };
  }
  const text = plainText(input.text);
  const table = findTable(text);
  const column = table && columnOf(table, input.column);
  if (table && column === null) return { kind: 'which-column', table };
  const old = new Set(readPieces(plainText(input.reportedText)).map(({ text: old }) => old));
  const read = table && column !== null ? readTable(table, column) : readList(text);
  const entries = compare(read, old, input.taken);
  if (entries.length === 0) return { kind: 'empty' };
  const count = entries.filter(({ kind }) => !unlisted.has(kind)).length;
  if (count > mostEntries) return { kind: 'too-many', count };
  return { kind: 'list', entries, twins: caseTwins(reportedNow(entries), old), table, column };
}

const unlisted: ReadonlySet<Entry['kind']> = new Set(['double', 'heading', 'other-column']);

/** The reader's choice where the table has that column, or else the likely one. */
function columnOf({ width, likely }: Table, chosen: Column | undefined): Column | null {
  if (chosen === 'all') return chosen;
  return chosen !== undefined && chosen < width ? chosen : likely;
}

function compare(
  read: readonly (Piece | SetAside)[],
  old: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): Entry[] {
  const known = new Set<string>();
  return read.map((each): Entry => {
    if ('kind' in each) return each;
    const { text, doubt } = each;
    if (known.has(text)) return { kind: 'double', text };
    known.add(text);
    if (old.has(text)) return { kind: 'reported', text };
    if (doubt === null) return { kind: 'id', text };
    return { kind: 'flagged', text, doubt, isTaken: taken.has(text) };
  });
}
