import { fold } from './fold.ts';
import { joinCompounds } from './join-compounds.ts';
import { joinVerbs } from './join-verb.ts';
import { knownWord } from './known-word.ts';
import { createReader, type Reader } from './reader.ts';
import { replaceSynonyms } from './replace-synonyms.ts';
import { stem } from './stem.ts';
import type { Term } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordPattern, words } from './words.ts';

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
  const joined = joinCompounds(
    joinVerbs(words(question), vocabulary.infinitive, (wordStem) => wordOf(wordStem, vocabulary)),
    (text) => knownWord(text, vocabulary),
  );
  const isTyping = !/[\s.?!,;:]$/u.test(question);
  const terms = replaceSynonyms(joined, vocabulary, (word, isLast) =>
    reader.read(word, isTyping && isLast),
  );
  const isFiller = ({ typed: word }: Term) => vocabulary.fillerStems.has(stem(fold(word)));
  return {
    terms: terms.every(isFiller) ? [] : unique(terms),
    stems: joined.map((word) => stem(fold(reader.corrections.get(word) ?? word))),
    corrections: reader.corrections,
    guessed: reader.guessed,
    corrected: withCorrections(question, reader),
  };
}

/** The site's word of a stem, or the stem itself where it is one that readers say instead. */
function wordOf(wordStem: string, { byStem, synonyms }: Vocabulary): string | undefined {
  return byStem.get(wordStem)?.text ?? (synonyms.has(wordStem) ? wordStem : undefined);
}

/** The question with its corrections; nothing where they only concern parts of words. */
function withCorrections(question: string, { corrections }: Reader): string | undefined {
  const typed = question.trim();
  const right = (word: string) => corrections.get(word) ?? word;
  const corrected = typed.replaceAll(wordPattern, (word) =>
    right(word.split('-').map(right).join('-')),
  );
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
