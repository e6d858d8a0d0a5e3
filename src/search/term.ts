import { fold } from './fold.ts';
import { isEverydayWord } from './is-everyday-word.ts';
import { knownWord } from './known-word.ts';
import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way to find what a word of the question means. */
export interface Way {
  /** the word to look for, as the site writes it */
  readonly text: string;
  readonly stem: string;
  /** how sure it is that this is meant, up to 1 */
  readonly weight: number;
  /** the beginning of a word counts, since the reader may still be typing */
  readonly isBeginning: boolean;
  /** the site's list has no such word; only the full text can tell whether there is one */
  readonly isUnlisted: boolean;
}

/** A word of the question that says what is asked for. */
export interface Term {
  readonly typed: string;
  /** how much it tells: words on few pages tell more */
  readonly rarity: number;
  /** at least one, the surest first */
  readonly ways: readonly Way[];
}

/** How sure the search is of a meaning that it had to work out. */
export const sure = {
  synonym: 0.92,
  beginning: 0.8,
  part: 0.85,
  /** less for each slip of the finger */
  slip: 0.12,
} as const;

/**
 * A word that the site doesn't know counts as if it stood on so many pages: it may be a synonym that
 * nobody listed, so it weighs less than the rarest word that is known.
 */
const unknownFrequency = 6;
/** How much a word counts that rather says how than what. */
const everydayWeight = 0.5;
/** How much a word counts that may still become another: a filler, or a few letters. */
const maybeWeight = 0.15;

/** The way to a word: the site's own, where it has it in some form. */
export function wayTo(text: string, vocabulary: Vocabulary, weight = 1): Way {
  const known = knownWord(text, vocabulary);
  return {
    text: known?.text ?? text,
    stem: known?.stem ?? stem(fold(text)),
    weight,
    isBeginning: false,
    isUnlisted: known === undefined,
  };
}

/** What a word as it was typed may mean, and how much it tells. */
export function termFor(typed: string, ways: readonly Way[], vocabulary: Vocabulary): Term {
  const [surest] = ways;
  const known = surest && vocabulary.byStem.get(surest.stem);
  const isRather = known?.isSought === true || !isEverydayWord(fold(typed));
  const frequency =
    (surest?.isUnlisted || surest?.isBeginning ? undefined : known?.frequency) ?? unknownFrequency;
  const rarity = Math.log(1 + vocabulary.pages / (frequency + 2));
  return { typed, rarity: (isRather ? 1 : everydayWeight) * rarity, ways };
}

/** The same, where the reader may still make another word of it. */
export const perhaps = (term: Term): Term => ({ ...term, rarity: maybeWeight });
