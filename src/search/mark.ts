import { fold } from './fold.ts';
import type { Piece } from './hit.ts';
import { stem } from './stem.ts';
import type { Understood } from './understand.ts';
import { plainWords, wordPattern } from './words.ts';

/** A text in pieces, the words that were asked for marked; a hyphenated word with any of its parts. */
export function mark(text: string, { terms }: Understood): Piece[] {
  const ways = terms.flatMap((term) => term.ways);
  const isAsked = (word: string) => {
    const folded = fold(word);
    return ways.some((way) =>
      way.isBeginning ? folded.startsWith(way.stem) : stem(folded) === way.stem,
    );
  };
  return text
    .split(wordPattern)
    .map((part) => ({ text: part, marked: plainWords(part).some(isAsked) }))
    .filter((piece) => piece.text !== '');
}
