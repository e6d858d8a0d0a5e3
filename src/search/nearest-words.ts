import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import type { Understood } from './understand.ts';
import { isNoun, type Vocabulary } from './vocabulary.ts';

const mostWords = 4;

/** Words of the site that are nearest to those of the question that it doesn't know. */
export function nearestWords({ terms }: Understood, vocabulary: Vocabulary): string[] {
  const unknown = terms
    .filter(({ ways }) => ways.every((way) => way.isUnlisted))
    .map(({ typed }) => fold(typed));
  return vocabulary.words
    .filter(({ text }) => isNoun(text))
    .map(({ text, folded }) => ({
      text,
      distance: Math.min(
        ...unknown.map((word) => editDistance(word, folded, word.length / 2) / word.length),
      ),
    }))
    .filter(({ distance }) => distance !== Infinity)
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, mostWords)
    .map(({ text }) => text);
}
