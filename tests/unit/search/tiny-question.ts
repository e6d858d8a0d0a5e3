import { type EvidenceFor, type Place, rank } from '../../../src/search/rank.ts';
import type { Term, Way } from '../../../src/search/term.ts';
import type { Understood } from '../../../src/search/understand.ts';
import { type TinySite, tinyVocabulary } from './tiny-vocabulary.ts';

/** For each word the pages that have it, with the place. */
export type Places = Readonly<Record<string, Readonly<Record<string, Place>>>>;

export function way(stem: string, more: Partial<Way> = {}): Way {
  return { text: stem, stem, weight: 1, isBeginning: false, isUnlisted: false, ...more };
}

/** A word of the question, as rare as told. */
export function term(stem: string, rarity = 1, ways: readonly Way[] = [way(stem)]): Term {
  return { typed: stem, rarity, ways };
}

export function question(...terms: readonly Term[]): Understood {
  const stems = terms.map(({ typed }) => typed);
  return { terms, stems, corrections: new Map(), guessed: new Set(), corrected: undefined };
}

/** What such a table says, as the evidence for each word. */
export function found(table: Places): EvidenceFor {
  return ({ text }) => Object.entries(table[text] ?? {});
}

/** The ids of the pages that answer, best first. */
export function ranked(
  asked: Understood,
  table: Places,
  site: TinySite = {},
  relevance: Readonly<Record<string, number>> = {},
  verbatim?: ReadonlySet<string>,
): string[] {
  const known = new Map(Object.entries(relevance));
  return rank(asked, tinyVocabulary(site), found(table), known, verbatim).map(({ id }) => id);
}
