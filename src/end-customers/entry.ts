import type { Doubt } from './doubt.ts';

/** What became of one entry of the reader's list. Each entry is one of these, none is lost. */
export type Entry =
  /** goes into the ticket */
  | { readonly kind: 'id'; readonly text: string }
  | Flagged
  /** the same text stands above it */
  | { readonly kind: 'double'; readonly text: string }
  /** stands in the list of those already reported */
  | { readonly kind: 'reported'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** a cell of a column that doesn't hold the Benutzer-IDs */
  | { readonly kind: 'other-column'; readonly text: string };

/** May be no Benutzer-ID: goes into the ticket only if the reader takes it. */
export interface Flagged {
  readonly kind: 'flagged';
  readonly text: string;
  readonly doubt: Doubt;
  readonly isTaken: boolean;
}

/** The texts of one kind, in the order of the list. */
export function textsOf(entries: readonly Entry[], kind: Entry['kind']): string[] {
  return entries.filter((entry) => entry.kind === kind).map(({ text }) => text);
}

/** What goes into the ticket: no text twice, in the order of the list. */
export function reportedNow(entries: readonly Entry[]): string[] {
  return entries
    .filter((entry) => entry.kind === 'id' || (entry.kind === 'flagged' && entry.isTaken))
    .map(({ text }) => text);
}
