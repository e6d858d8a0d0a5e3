import { fold } from './fold.ts';
import { joinVerbs } from './join-verb.ts';
import { createReader, type Reader } from './reader.ts';
import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordPattern, words } from './words.ts';

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

export interface Understood {
  readonly terms: readonly Term[];
  /** stems of all words, joined and corrected, fillers too */
  readonly stems: readonly string[];
  /** words as typed → what was probably meant */
  readonly corrections: ReadonlyMap<string, string>;
  /** words as typed that the list doesn't have, whatever they were taken for */
  readonly guessed: ReadonlySet<string>;
  /** the question with its corrections, where there are any */
  readonly corrected: string | undefined;
}

/**
 * What a question asks for, in the site's own words. Pure: the same question and vocabulary give
 * the same answer.
 * @param isLiteral words to take as typed instead of correcting them
 * @param isForeign words that name what the site says nothing about, however much they look like others
 */
export function understand(
  question: string,
  vocabulary: Vocabulary,
  isLiteral: (word: string) => boolean = () => false,
  isForeign: (word: string) => boolean = () => false,
): Understood {
  const reader = createReader(vocabulary, isLiteral, isForeign);
  const typed = words(question);
  const joined = reader.compounds(
    joinVerbs(typed, vocabulary.infinitive, (wordStem) => reader.wordOf(wordStem)),
  );
  const isTyping = !/[\s.?!,;:]$/u.test(question);
  const terms = reader.synonyms(joined, (word, isLast) => reader.read(word, isTyping && isLast));
  const isFiller = ({ typed: word }: Term) => vocabulary.fillerStems.has(stem(fold(word)));
  return {
    terms: terms.every(isFiller) ? [] : unique(terms),
    stems: joined.map((word) => stem(fold(reader.corrections.get(word) ?? word))),
    corrections: reader.corrections,
    guessed: reader.guessed,
    corrected: withCorrections(question, reader),
  };
}

/** The question with its corrections; nothing where they only concern parts of words. */
function withCorrections(question: string, { corrections }: Reader): string | undefined {
  const typed = question.trim();
  const corrected = typed.replaceAll(wordPattern, (word) => corrections.get(word) ?? word);
  return corrected === typed ? undefined : corrected;
}

/** The same thing asked twice counts once. */
function unique(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter(({ typed, ways }) => {
    const key = ways[0]?.stem ?? fold(typed);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
