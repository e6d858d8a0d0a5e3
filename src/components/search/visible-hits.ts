import type { Hit } from '../../search/hit.ts';

/** What the reader chose to see of an answer. */
export interface Choice {
  /** one kind of page, or an empty text for all */
  readonly kind: string;
  /** all hits instead of the first few */
  readonly isAll: boolean;
}

export const mostAtFirst = 8;

/** The kind that is in force: a choice counts as long as it has hits. */
export function kindInForce({ kind }: Choice, counted: readonly Hit[]): string {
  return counted.some((hit) => hit.kind === kind) ? kind : '';
}

/** Hits of the kind in force, and how many of them are shown. */
export function visibleHits(hits: readonly Hit[], counted: readonly Hit[], choice: Choice) {
  const kind = kindInForce(choice, counted);
  const ofKind = kind === '' ? hits : hits.filter((hit) => hit.kind === kind);
  return { ofKind, shown: choice.isAll ? ofKind : ofKind.slice(0, mostAtFirst) };
}
