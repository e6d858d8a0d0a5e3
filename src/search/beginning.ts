import { fold } from './fold.ts';
import { sure, type Way } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters from which the beginning of a word counts while it is typed … */
const shortest = 2;
/** … and anywhere in a question. */
const shortestAnywhere = 5;

/** The way to all words of the site that begin like this one; none where no word does. */
export function beginning(word: string, isTyping: boolean, { words }: Vocabulary): readonly Way[] {
  const folded = fold(word);
  const isLong = folded.length >= (isTyping ? shortest : shortestAnywhere);
  const isBegun =
    isLong &&
    words.some((each) => each.folded.length > folded.length && each.folded.startsWith(folded));
  if (!isBegun) return [];
  return [
    { text: word, stem: folded, weight: sure.beginning, isBeginning: true, isUnlisted: false },
  ];
}
