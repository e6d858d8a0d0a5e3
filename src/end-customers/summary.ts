import { type Entry, reportedNow, textsOf } from './entry.ts';

/** What has come of a list, in a word and in figures. */
export interface Summary {
  readonly kind:
    /** all of it is decided, and there is something to report */
    | 'ready'
    /** there is something to report, and something left to ask about */
    | 'open'
    /** nothing to report before the reader has decided */
    | 'only-open'
    /** everything is already reported */
    | 'nothing-new'
    /** no entry at all, just headings or other columns */
    | 'nothing';
  /** in the ticket */
  readonly ids: number;
  /** flagged and not taken */
  readonly open: number;
  readonly doubles: number;
  readonly reported: number;
}

export function summarise(entries: readonly Entry[]): Summary {
  const ids = reportedNow(entries).length;
  const open = entries.filter((entry) => entry.kind === 'flagged' && !entry.isTaken).length;
  const [doubles, reported] = [
    textsOf(entries, 'double').length,
    textsOf(entries, 'reported').length,
  ];
  const counts = { ids, open, doubles, reported };
  if (ids > 0) return { kind: open > 0 ? 'open' : 'ready', ...counts };
  if (open > 0) return { kind: 'only-open', ...counts };
  return { kind: reported > 0 ? 'nothing-new' : 'nothing', ...counts };
}
