import type { Evidence, EvidenceFor } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the list of titles and search words knows by itself, before Pagefind has arrived. */
export function evidenceOfTitles({ entries }: Vocabulary): EvidenceFor {
  return ({ stem, isBeginning }) => {
    const matches = (word: string) => (isBeginning ? word.startsWith(stem) : word === stem);
    const found = new Map<string, Evidence>();
    for (const { id, titleStems, wordStems } of entries) {
      if ([...titleStems].some(matches)) found.set(id, { place: 'title', share: 1 });
      else if ([...wordStems].some(matches)) found.set(id, { place: 'searchWords', share: 1 });
    }
    return found;
  };
}
