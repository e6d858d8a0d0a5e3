import {
  openRelevance,
  type Relevance,
  type RelevanceFile,
} from '../../../src/search/relevance.ts';

/** For each word what it says for pages, or against them, in steps of one half. */
export type TinyRelevance = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The file that the build would write for it. */
export function tinyRelevanceFile(table: TinyRelevance): RelevanceFile {
  const words = Object.keys(table);
  const pages = [...new Set(Object.values(table).flatMap((of) => Object.keys(of)))];
  const rows = pages.map((page) => {
    let last = 0;
    return words
      .flatMap((word, place) => {
        const weight = table[word]?.[page];
        if (weight === undefined) return [];
        const step = (place - last).toString(36);
        last = place;
        return [step + String.fromCharCode('I'.charCodeAt(0) + weight * 2)];
      })
      .join('');
  });
  return { words: words.join(' '), pages: pages.join(' '), weights: rows.join('|') };
}

export function tinyRelevance(table: TinyRelevance): Relevance {
  return openRelevance(tinyRelevanceFile(table));
}
