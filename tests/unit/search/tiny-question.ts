import { type Evidence, type EvidenceFor, type Place, rank } from '../../../src/search/rank.ts';
import type { Term, Understood, Way } from '../../../src/search/understand.ts';
import { type TinySite, tinyVocabulary } from './tiny-vocabulary.ts';

/** For each word the pages that have it, `place` or `place share`. */
export type Places = Readonly<Record<string, Readonly<Record<string, string>>>>;

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
  return ({ text }) =>
    new Map(
      Object.entries(table[text] ?? {}).map(([id, told]): [string, Evidence] => {
        const [place, share = '1'] = told.split(' ');
        return [id, { place: place as Place, share: Number(share) }];
      }),
    );
}

/** The ids of the pages that answer, best first. */
export function ranked(asked: Understood, table: Places, site: TinySite = {}): string[] {
  return rank(asked, tinyVocabulary(site), found(table)).map(({ id }) => id);
}
