import { beginning } from './beginning.ts';
import { correctSpelling } from './correct-spelling.ts';
import { fold } from './fold.ts';
import { knownWord } from './known-word.ts';
import { meantByName } from './meant-by-name.ts';
import { replaceSynonyms } from './replace-synonyms.ts';
import { splitCompound } from './split-compound.ts';
import { stem } from './stem.ts';
import { perhaps, sure, type Term, termFor, wayTo, type Way } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that are looked up for their spelling; a question with more is no typo. */
const mostCorrections = 5;
/** Fewer letters that mean nothing are no topic. */
const shortestTopic = 3;
/** Fewer letters may still become any word. */
const shortestUnfinished = 5;

/** Reads the words of one question in the site’s own words. */
export type Reader = ReturnType<typeof createReader>;

/** For what the parameters mean see `understand`. */
export function createReader(
  vocabulary: Vocabulary,
  isLiteral: (word: string) => boolean,
  isForeign: (word: string) => boolean,
) {
  const corrections = new Map<string, string>();
  const guessed = new Set<string>();
  const way = (text: string, weight?: number) => wayTo(text, vocabulary, weight);
  const term = (typed: string, ways: readonly Way[]) => termFor(typed, ways, vocabulary);

  return { corrections, guessed, read };

  /** The terms that a single word stands for; none where it is a filler. */
  function read(word: string, isTyping: boolean): Term[] {
    const folded = fold(word);
    if (folded === '') return [];
    const begun = beginning(word, isTyping, vocabulary);
    if (vocabulary.fillerStems.has(stem(folded))) {
      // „Guthaben auf“ may become „Guthaben aufladen“.
      return isTyping && begun.length > 0 ? [perhaps(term(word, begun))] : [];
    }
    const known = knownWord(word, vocabulary);
    const verb = vocabulary.infinitive(word);
    if (known) {
      // „anderung“ is a form of „andere“, and „Änderung“ without its dots.
      const dotted = vocabulary.withUmlauts.get(known.stem);
      return [
        term(word, [
          way(word),
          ...(verb === word ? [] : [way(verb)]),
          ...(dotted ? [way(dotted.text)] : []),
          ...(isTyping ? begun : []),
        ]),
      ];
    }
    if (verb !== word) return read(verb, false);
    if (begun.length > 0) return [term(word, begun)];
    if (isForeign(word)) return [term(word, [way(word)])];
    return guess(word, isTyping);
  }

  /** What an unknown word may mean: the name of a domain, a misspelled word, or a compound. */
  function guess(word: string, isTyping: boolean): Term[] {
    guessed.add(word);
    const isTaken = isLiteral(word);
    const name = isTaken ? undefined : meantByName(word);
    if (word.includes('-') && name === undefined) {
      // „A-Records“, as it stands on a page, is not about what its parts mean.
      return isTaken
        ? unlisted(word, isTyping)
        : parts(word.split('-'), (part) => read(part, false));
    }
    const isTooMuch = isTaken || guessed.size > mostCorrections;
    const near = isTooMuch ? undefined : correctSpelling(word, vocabulary);
    const split = splitCompound(fold(word), isPart);
    if (near && (near.distance <= 1 || split === undefined || split.rest !== undefined)) {
      corrections.set(word, near.text);
      if (vocabulary.fillers.has(fold(near.text))) return [];
      return [term(word, [way(near.text, 1 - sure.slip * near.distance)])];
    }
    if (name !== undefined) return [term(word, [way(name)])];
    if (!split) return unlisted(word, isTyping);
    const known = parts(split.parts, (part) => [term(part, [way(part, sure.part)])]);
    return split.rest === undefined ? known : [...known, ...read(split.rest, false)];
  }

  function unlisted(word: string, isTyping: boolean): Term[] {
    const { length } = fold(word);
    if (length < shortestTopic && !/\d/.test(word)) return [];
    const isUnfinished = isTyping && length < shortestUnfinished;
    const found = term(word, [{ ...way(word), isBeginning: isTyping && !isUnfinished }]);
    return [isUnfinished ? perhaps(found) : found];
  }

  /** Whether a part of a compound says something by itself. */
  function isPart(part: string): boolean {
    const known = knownWord(part, vocabulary);
    return known !== undefined && !vocabulary.fillerStems.has(known.stem);
  }

  function parts(all: readonly string[], readOther: (part: string) => Term[]): Term[] {
    return replaceSynonyms(all, vocabulary, readOther);
  }
}
