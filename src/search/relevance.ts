import type { EvidenceFor } from './rank.ts';
import type { Understood } from './understand.ts';
import { readWord, stemOf, type Word } from './vocabulary.ts';

/**
 * What the build has learned from how readers ask: `relevanz.json`. For every word of such a question
 * it tells for which pages the word speaks, and against which.
 */
export interface RelevanceFile {
  /** as readers write them, separated by spaces */
  readonly words: string;
  /** short names of pages, see `short-id.ts`, separated by spaces */
  readonly pages: string;
  /**
   * For each page, parted by `|`: how far it is in the list of words to the next one that says
   * something about it, in base 36, and a capital letter for how much it says, see {@link levelOf}.
   */
  readonly weights: string;
}

/** The file, ready to be asked. */
export interface Relevance {
  readonly words: readonly Word[];
  /** readers use this word, in this form or another */
  readonly isSaid: (word: string) => boolean;
  /** how much each page is what is asked for; the greater, the more */
  readonly ofPages: (understood: Understood) => ReadonlyMap<string, number>;
  /** pages for which a word speaks */
  readonly wordings: EvidenceFor;
}

/** The weight of a letter of {@link RelevanceFile.weights}: half a point for each step from `I`. */
export const levelOf = (letter: string) => (letter.charCodeAt(0) - 73) / 2;

/**
 * The stems by which a question tells what it is about: of everything that it may mean, and of its
 * fillers too, since „wann“ is another question than „wo“.
 */
export function tellingStems({ terms, stems }: Understood): string[] {
  return [...new Set([...stems, ...terms.flatMap(({ ways }) => ways.map(({ stem }) => stem))])];
}

export function openRelevance({ words, pages, weights }: RelevanceFile): Relevance {
  const said = words.split(' ').map((text) => readWord(text, 0));
  const stems = said.map(({ stem }) => stem);
  const ids = pages.split(' ');
  const byStem = new Map(stems.map((stem) => [stem, new Map<string, number>()]));
  weights.split('|').forEach((row, page) => {
    let place = 0;
    for (const [, step = '', letter = ''] of row.matchAll(/([\da-z]+)([A-Z])/g)) {
      place += parseInt(step, 36);
      byStem.get(stems[place] ?? '')?.set(ids[page] ?? '', levelOf(letter));
    }
  });
  return {
    words: said,
    isSaid: (word) => byStem.has(stemOf(word)),
    ofPages(understood) {
      const known = tellingStems(understood).flatMap((stem) => byStem.get(stem) ?? []);
      const sums = new Map<string, number>();
      for (const weightOf of known) {
        for (const [id, weight] of weightOf) {
          sums.set(id, (sums.get(id) ?? 0) + weight / Math.sqrt(known.length));
        }
      }
      return sums;
    },
    wordings: ({ stem }) =>
      [...(byStem.get(stem) ?? [])].flatMap(([id, weight]) =>
        weight > 0 ? [[id, 'wording'] as const] : [],
      ),
  };
}
