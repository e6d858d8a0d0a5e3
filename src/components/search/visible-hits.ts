import type { Hit } from '../../search/hit.ts';

/** What the reader chose to see of an answer. */
export interface Choice {
  /** one kind of page, or an empty text for all */
  readonly kind: string;
  /** all hits instead of the first few */
  readonly isAll: boolean;
}

export const mostAtFirst = 8;

interface Found {
  readonly hits: readonly Hit[];
}

/**
 * What the reader will see of an answer. A choice of kind counts as long as it has hits.
 * @param counted the answer whose hits are counted by kind; it may be one of an earlier question
 */
export function visibleHits(
  answer: Found | undefined,
  counted: Found | undefined,
  { kind: chosen, isAll }: Choice,
) {
  const [hits, all] = [answer?.hits ?? [], counted?.hits ?? []];
  const kind = all.some((hit) => hit.kind === chosen) ? chosen : '';
  const ofKind = kind === '' ? hits : hits.filter((hit) => hit.kind === kind);
  return { counted: all, kind, ofKind, shown: isAll ? ofKind : ofKind.slice(0, mostAtFirst) };
}
