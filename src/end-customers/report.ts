import { type CaseTwin, caseTwins } from './case-twins.ts';
import { type Entry, reportedNow } from './entry.ts';
import { findLayout } from './find-layout.ts';
import { judgeItems } from './judge-items.ts';
import type { Table } from './layout.ts';
import { longestText, mostColumns, mostEntries } from './limits.ts';
import { plainText } from './plain-text.ts';
import { readItems } from './read-items.ts';
import { readReported } from './read-reported.ts';
import type { Column } from './read-table.ts';

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

/** A text in the ticket that may already have been reported: it is a word in that line. */
export interface Mention {
  readonly text: string;
  readonly line: string;
}

export type Report =
  | { readonly kind: 'empty' }
  /** nothing was read */
  | { readonly kind: 'too-long'; readonly field: 'text' | 'reportedText'; readonly length: number }
  /** `count` different entries */
  | { readonly kind: 'too-many'; readonly count: number }
  /** `count` columns */
  | { readonly kind: 'too-wide'; readonly count: number }
  /** only the reader knows which column it is */
  | { readonly kind: 'which-column'; readonly table: Table }
  | {
      readonly kind: 'list';
      /** in the order of the text */
      readonly entries: readonly Entry[];
      readonly twins: readonly CaseTwin[];
      readonly mentions: readonly Mention[];
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
  const layout = findLayout(text);
  const table = layout.kind === 'table' ? layout : null;
  if (table && table.width > mostColumns) return { kind: 'too-wide', count: table.width };
  const column = table && columnOf(table, input.column);
  if (table && column === null) return { kind: 'which-column', table };
  const { texts: old, unclear } = readReported(plainText(input.reportedText));
  const entries = judgeItems(readItems(text, layout, column), old, input.taken);
  if (entries.length === 0) return { kind: 'empty' };
  const count = entries.filter(({ kind }) => !unlisted.has(kind)).length;
  if (count > mostEntries) return { kind: 'too-many', count };
  const now = reportedNow(entries);
  const mentions = now.flatMap((each) => {
    const line = unclear.get(each);
    return line === undefined ? [] : { text: each, line };
  });
  return { kind: 'list', entries, twins: caseTwins(now, old), mentions, table, column };
}

const unlisted: ReadonlySet<Entry['kind']> = new Set(['double', 'heading', 'other-column']);

/** The reader's choice where the table has that column, or else the likely one. */
function columnOf({ width, likely }: Table, chosen: Column | undefined): Column | null {
  if (chosen === 'all') return chosen;
  return chosen !== undefined && chosen < width ? chosen : likely;
}
