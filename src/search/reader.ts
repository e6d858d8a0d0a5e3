import { correctSpelling } from './correct-spelling.ts';
import { fold, foldUmlauts } from './fold.ts';
import { isEverydayWord } from './is-everyday-word.ts';
import { meantByName } from './meant-by-name.ts';
import { splitCompound } from './split-compound.ts';
import { stem } from './stem.ts';
import type { Term, Way } from './understand.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** How sure the search is of a meaning that it had to work out. */
const sure = {
  synonym: 0.92,
  beginning: 0.8,
  part: 0.85,
  name: 0.85,
  slip: 0.12,
} as const;

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

  return { corrections, guessed, compounds, synonyms, wordOf, read };

  /** „Stamm Domain“ → „Stammdomain“, where only the joined word is one of the site. */
  function compounds(typed: readonly string[]): string[] {
    const joined: string[] = [];
    for (let index = 0; index < typed.length; index++) {
      const [one, two] = [typed[index] ?? '', typed[index + 1]];
      const whole = two === undefined ? undefined : wordFor(fold(one + two));
      const isSplit =
        whole !== undefined &&
        (!wordFor(fold(one)) || !wordFor(fold(two ?? '')) || whole.frequency > 1);
      joined.push(isSplit && whole ? whole.text : one);
      if (isSplit) index++;
    }
    return joined;
  }

  /** Takes what readers say for what the site says, longer phrases first; and reads other words. */
  function synonyms(
    typed: readonly string[],
    readOther: (word: string, isLast: boolean) => Term[],
  ): Term[] {
    const terms: Term[] = [];
    for (let index = 0; index < typed.length;) {
      const length = [4, 3, 2, 1].find((count) => phrase(typed, index, count) !== undefined);
      const other = () => readOther(typed[index] ?? '', index === typed.length - 1);
      terms.push(...(length ? meant(typed.slice(index, index + length)) : other()));
      index += length ?? 1;
    }
    return terms;
  }

  /** The site's word of a stem, or the stem itself where it is one that readers say instead. */
  function wordOf(wordStem: string): string | undefined {
    const { byStem, synonyms } = vocabulary;
    return byStem.get(wordStem)?.text ?? (synonyms.has(wordStem) ? wordStem : undefined);
  }

  function phrase(typed: readonly string[], from: number, count: number) {
    if (from + count > typed.length) return undefined;
    return vocabulary.synonyms.get(stem(fold(typed.slice(from, from + count).join(''))));
  }

  function meant(said: readonly string[]): Term[] {
    const targets = phrase(said, 0, said.length) ?? [];
    const own = said.length === 1 ? wordFor(fold(said[0] ?? '')) : undefined;
    const ways = targets.map((target) => way(wordFor(fold(target)), target, sure.synonym));
    if (own === undefined) return ways.map((way) => term(said.join(' '), [way]));
    return [term(said[0] ?? '', [way(own, own.text), ...ways])];
  }

  /** The terms that a single word stands for; none where it is a filler. */
  function read(word: string, isTyping: boolean): Term[] {
    const folded = fold(word);
    if (folded === '') return [];
    const known = wordFor(folded);
    const beginning = isTyping ? begin(folded, word) : undefined;
    if (vocabulary.fillerStems.has(stem(folded))) {
      // „Guthaben auf“ may become „Guthaben aufladen“.
      return beginning ? [{ ...term(word, beginning), rarity: maybeWeight }] : [];
    }
    const verb = vocabulary.infinitive(word);
    if (known) {
      // „anderung“ is a form of „andere“, and „Änderung“ without its dots.
      const dotted = vocabulary.withUmlauts.get(known.stem);
      return [
        term(word, [
          way(known, known.text),
          ...(verb === word ? [] : [way(wordFor(fold(verb)), verb)]),
          ...(dotted ? [way(dotted, dotted.text)] : []),
          ...(beginning ?? []),
        ]),
      ];
    }
    if (verb !== word) return read(verb, false);
    const begun =
      beginning ?? (folded.length >= shortestBeginning ? begin(folded, word) : undefined);
    if (begun) return [term(word, begun)];
    return isForeign(word) ? unlisted(word, folded, isTyping) : guess(word, folded, isTyping);
  }

  /** What an unknown word may mean: a misspelled one, or a compound. */
  function guess(word: string, folded: string, isTyping: boolean): Term[] {
    guessed.add(word);
    const name = isLiteral(word) ? undefined : meantByName(word);
    if (name !== undefined) return [term(word, [way(wordFor(fold(name)), name, sure.name)])];
    const isTooMuch = isLiteral(word) || guessed.size > mostCorrections;
    const near = isTooMuch ? undefined : correctSpelling(word, vocabulary);
    const split = splitCompound(folded, isPart);
    if (near && (near.distance <= 1 || split === undefined || split.rest !== undefined)) {
      corrections.set(word, near.text);
      if (vocabulary.fillers.has(fold(near.text))) return [];
      const weight = 1 - sure.slip * near.distance;
      return [term(word, [way(wordFor(fold(near.text)), near.text, weight)])];
    }
    const isHyphened = word.includes('-');
    if (isHyphened && !isLiteral(word)) {
      return synonyms(word.split('-'), (part) => read(part, false));
    }
    // „domainrobot-firma.de“, as it stands on a page, is not about what its parts mean.
    return split && !isHyphened ? parts(split.parts, split.rest) : unlisted(word, folded, isTyping);
  }

  function unlisted(word: string, folded: string, isTyping: boolean): Term[] {
    // One or two letters that mean nothing are no topic.
    if (folded.length < 3 && !/\d/.test(folded)) return [];
    const isLong = folded.length >= shortestBeginning;
    const found = term(word, [{ ...way(undefined, word), isBeginning: isTyping && isLong }]);
    // Who is still typing may not have come to what it is.
    return [isTyping && !isLong ? { ...found, rarity: maybeWeight } : found];
  }

  /** Whether a part of a compound says something by itself. */
  function isPart(part: string): boolean {
    const known = wordFor(part);
    return known !== undefined && !vocabulary.fillerStems.has(known.stem);
  }

  function parts(parts: readonly string[], rest: string | undefined): Term[] {
    const terms = synonyms(parts, (part) => [term(part, [way(wordFor(part), part, sure.part)])]);
    if (rest === undefined) return terms;
    return [...terms, ...read(rest, false)];
  }

  function begin(folded: string, word: string): Way[] | undefined {
    if (folded.length < 2) return undefined;
    const found = vocabulary.words.some(
      (each) => each.folded.length > folded.length && each.folded.startsWith(folded),
    );
    return found
      ? [{ text: word, stem: folded, weight: sure.beginning, isBeginning: true, isUnlisted: false }]
      : undefined;
  }

  function wordFor(folded: string): Word | undefined {
    const { byStem, withUmlauts } = vocabulary;
    const wordStem = stem(folded);
    const plain = stem(foldUmlauts(folded));
    return (
      byStem.get(wordStem) ??
      // The plural has an umlaut that the singular has not: „Einträge“.
      byStem.get(plain) ??
      withUmlauts.get(plain)
    );
  }

  function way(known: Word | undefined, text: string, weight = 1): Way {
    return {
      text: known?.text ?? text,
      stem: known?.stem ?? stem(fold(text)),
      weight,
      isBeginning: false,
      isUnlisted: known === undefined,
    };
  }

  function term(typed: string, ways: readonly Way[]): Term {
    const { pages } = vocabulary;
    const [surest] = ways;
    const frequency = surest ? frequencyOf(surest) : unknownFrequency;
    const weight = isSought(surest) || !isEverydayWord(fold(typed)) ? 1 : everydayWeight;
    return { typed, rarity: weight * Math.log(1 + pages / (frequency + 2)), ways };
  }

  /** Whether readers look for this word: a noun of the site, or a word of a title. */
  function isSought(way: Way | undefined): boolean {
    return way !== undefined && vocabulary.byStem.get(way.stem)?.isSought === true;
  }

  function frequencyOf({ stem: wordStem, isBeginning, isUnlisted }: Way): number {
    const known = isUnlisted || isBeginning ? undefined : vocabulary.byStem.get(wordStem);
    return known?.frequency ?? unknownFrequency;
  }
}

/**
 * A word that the site doesn't know counts as if it stood on so many pages: it may be a synonym that
 * nobody listed, so it weighs less than the rarest word that is known.
 */
const unknownFrequency = 6;

/** How much a word counts that rather says how than what. */
const everydayWeight = 0.5;

/** How much a word counts that may still become another: a filler, or a few letters. */
const maybeWeight = 0.15;

/** Words that are looked up for their spelling; a question with more is no typo. */
const mostCorrections = 5;

/** Letters from which the beginning of a word counts anywhere in a question. */
const shortestBeginning = 5;
