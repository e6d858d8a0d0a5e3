import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A question of the golden set, as its files hold it. */
export interface Golden {
  readonly frage: string;
  readonly art: string;
  /** addresses that answer; none where the site has no answer */
  readonly antworten: readonly string[];
}

/** Reads `bench/search/<name>.yaml`; the shape is checked by `tests/unit/bench`. */
export function goldenSet(name: string): Golden[] {
  return parse(readFileSync(`bench/search/${name}.yaml`, 'utf8')) as Golden[];
}

/** Whether a hit answers: a page counts with all its places, a place only itself. */
function answers(hit: string, { antworten }: Golden): boolean {
  return antworten.some((answer) =>
    answer.includes('#') ? hit === answer : hit.replace(/#.*/, '') === answer,
  );
}

/** The place of the first right hit, from 1; 0 where there is none. */
export function placeOf(hits: readonly string[], golden: Golden): number {
  return hits.findIndex((hit) => answers(hit, golden)) + 1;
}

/** The figures of a kind of questions, or of all. Shares are from 0 to 1. */
export interface Figures {
  readonly questions: number;
  /** share of questions with the right page first; for those without an answer: no hit at all */
  readonly first: number;
  readonly firstThree: number;
  readonly reciprocalRank: number;
  /** questions without an answer that got hits */
  readonly falseHits: number;
}

/** Figures of questions and the hits each got, in the same order. */
export function figures(
  questions: readonly Golden[],
  hits: readonly (readonly string[])[],
): Figures {
  const places = questions.map((golden, index) => {
    const found = hits[index] ?? [];
    if (golden.antworten.length > 0) return placeOf(found, golden);
    return found.length === 0 ? 1 : 0;
  });
  const share = (most: number) =>
    places.filter((place) => place > 0 && place <= most).length / places.length;
  return {
    questions: questions.length,
    first: share(1),
    firstThree: share(3),
    reciprocalRank:
      places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
    falseHits: questions.filter(
      ({ antworten }, index) => antworten.length === 0 && (hits[index] ?? []).length > 0,
    ).length,
  };
}
