import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { isNoun, type Vocabulary } from './vocabulary.ts';
import { words } from './words.ts';

const mostSuggestions = 4;

/**
 * The question with its last word completed, while the reader is still typing it; words that stand
 * on many pages first. Empty where the last word is complete or begins like no word of the site.
 */
export function suggestions(
  question: string,
  { words: all, byStem, fillerStems }: Vocabulary,
): string[] {
  const last = words(question).at(-1);
  if (last === undefined || !question.endsWith(last)) return [];
  const beginning = fold(last);
  if (beginning.length < 2 || fillerStems.has(stem(beginning))) return [];
  const before = question.slice(0, -last.length);
  return all
    .filter(
      ({ text, folded, stem: key }) =>
        isNoun(text) && folded.startsWith(beginning) && byStem.get(key)?.folded !== beginning,
    )
    .toSorted(
      (one, other) => other.frequency - one.frequency || one.folded.length - other.folded.length,
    )
    .slice(0, mostSuggestions)
    .map(({ text }) => before + text);
}
