import type { EvidenceFor, Place } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the list of titles and search words knows by itself, before Pagefind has arrived. */
export function evidenceOfTitles({ entries }: Vocabulary): EvidenceFor {
  return ({ stem, isBeginning }) => {
    const has = (words: ReadonlySet<string>) =>
      isBeginning ? [...words].some((word) => word.startsWith(stem)) : words.has(stem);
    return entries.flatMap(({ id, titleStems, wordStems }): [string, Place][] => {
      if (has(titleStems)) return [[id, 'title']];
      return has(wordStems) ? [[id, 'searchWords']] : [];
    });
  };
}
