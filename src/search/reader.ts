import { correctSpelling, type Spelling } from './correct-spelling.ts';
import { fold, foldUmlauts } from './fold.ts';
import { isEverydayWord } from './is-everyday-word.ts';
import { splitCompound } from './split-compound.ts';
import { spokenName } from './spoken-name.ts';
import { stem } from './stem.ts';
import type { Term, Way } from './understand.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** How sure the search is of a meaning that it had to work out. */
const sure = {
  exact: 1,
  synonym: 0.92,
  also: 0.8,
  beginning: 0.8,
  part: 0.85,
  slip: 0.12,
} as const;

/** Reads the words of one question in the site’s own words. */
export class Reader {
  readonly corrections = new Map<string, string>();
  readonly guessed = new Set<string>();
  private looked = 0;
  private readonly vocabulary: Vocabulary;
  private readonly isLiteral: (word: string) => boolean;
  private readonly isForeign: (word: string) => boolean;

  constructor(
    vocabulary: Vocabulary,
    isLiteral: (word: string) => boolean,
    isForeign: (word: string) => boolean,
  ) {
    this.vocabulary = vocabulary;
    this.isLiteral = isLiteral;
    this.isForeign = isForeign;
  }

  /** Domains among other words stand for what they are an example of. */
  names(typed: readonly string[]): string[] {
    const isExample = (word: string) => typed.length > 1 && !this.known(fold(word));
    return typed.map((word) => (isExample(word) && spokenName(word)) || word);
  }

  /** „Stamm Domain“ → „Stammdomain“, where only the joined word is one of the site. */
  compounds(typed: readonly string[]): string[] {
    const joined: string[] = [];
    for (let index = 0; index < typed.length; index++) {
      const [one, two] = [typed[index] ?? '', typed[index + 1]];
      const whole = two === undefined ? undefined : this.known(fold(one + two));
      const isSplit =
        whole !== undefined &&
        (!this.known(fold(one)) || !this.known(fold(two ?? '')) || whole.frequency > 1);
      joined.push(isSplit && whole ? whole.text : one);
      if (isSplit) index++;
    }
    return joined;
  }

  /** Replaces what readers say by what the site says; longer phrases first. */
  synonyms(typed: readonly string[]): (string | Term[])[] {
    const told: (string | Term[])[] = [];
    for (let index = 0; index < typed.length;) {
      const length = [4, 3, 2, 1].find((count) => this.phrase(typed, index, count) !== undefined);
      if (length === undefined) told.push(typed[index] ?? '');
      else told.push(this.meant(typed.slice(index, index + length)));
      index += length ?? 1;
    }
    return told;
  }

  /** The site's word of a stem, or the stem itself where it is one that readers say instead. */
  wordOf(wordStem: string): string | undefined {
    const { byStem, synonyms } = this.vocabulary;
    return byStem.get(wordStem)?.text ?? (synonyms.has(wordStem) ? wordStem : undefined);
  }

  private phrase(typed: readonly string[], from: number, count: number) {
    if (from + count > typed.length) return undefined;
    return this.vocabulary.synonyms.get(stem(fold(typed.slice(from, from + count).join(''))));
  }

  private meant(said: readonly string[]): Term[] {
    const targets = this.phrase(said, 0, said.length) ?? [];
    const own = said.length === 1 ? this.known(fold(said[0] ?? '')) : undefined;
    const weight = own ? sure.also : sure.synonym;
    const ways = targets.map((target) => this.way(this.known(fold(target)), target, weight));
    if (own === undefined) return ways.map((way) => this.term(said.join(' '), [way]));
    return [this.term(said[0] ?? '', [this.way(own, own.text, sure.exact), ...ways])];
  }

  /** The terms that a single word stands for; none where it is a filler. */
  read(word: string, isTyping: boolean): Term[] {
    const { vocabulary } = this;
    const folded = fold(word);
    if (folded === '') return [];
    const known = this.known(folded);
    const beginning = isTyping ? this.beginning(folded, word) : undefined;
    if (vocabulary.fillerStems.has(stem(folded))) return [];
    const verb = vocabulary.infinitive(word);
    if (known) {
      return [
        this.term(word, [
          this.way(known, known.text, sure.exact),
          ...(verb === word ? [] : [this.way(this.known(fold(verb)), verb, sure.exact)]),
          ...this.withUmlauts(known),
          ...(beginning ?? []),
        ]),
      ];
    }
    if (verb !== word) return this.read(verb, false);
    const begun =
      beginning ?? (folded.length >= shortestBeginning ? this.beginning(folded, word) : undefined);
    if (begun) return [this.term(word, begun)];
    return (this.isForeign(word) ? undefined : this.guess(word)) ?? this.unlisted(word);
  }

  /** What an unknown word may mean: a misspelled one, or a compound. */
  private guess(word: string): Term[] | undefined {
    const { vocabulary } = this;
    const folded = fold(word);
    const near = this.isLiteral(word) ? undefined : this.nearest(word);
    const split = splitCompound(folded, (part) => this.isPart(part));
    if (near && (near.distance <= 1 || split === undefined || split.rest !== undefined)) {
      this.corrections.set(word, near.text);
      this.guessed.add(word);
      if (vocabulary.fillers.has(fold(near.text))) return [];
      const weight = 1 - sure.slip * near.distance;
      return [this.term(word, [this.way(this.known(fold(near.text)), near.text, weight)])];
    }
    const hyphened = word.split('-').filter((part) => part !== '');
    if (hyphened.length === 1 && split === undefined) return undefined;
    if (!this.isLiteral(word)) this.guessed.add(word);
    if (hyphened.length > 1) return hyphened.flatMap((part) => this.hyphened(part));
    return split && this.parts(word, split.parts, split.rest);
  }

  private unlisted(word: string): Term[] {
    const folded = fold(word);
    // One or two letters that mean nothing are no topic.
    const isDust = folded.length < 3 && !/\d/.test(folded);
    return isDust ? [] : [this.term(word, [this.way(undefined, word, sure.exact)])];
  }

  /** A part of a hyphenated word that is unknown as a whole. */
  private hyphened(part: string): Term[] {
    return this.synonyms([part]).flatMap((piece) =>
      typeof piece === 'string' ? this.read(piece, false) : piece,
    );
  }

  /** Whether a part of a compound says something by itself. */
  private isPart(part: string): boolean {
    const known = this.known(part);
    return known !== undefined && !this.vocabulary.fillerStems.has(known.stem);
  }

  private nearest(word: string): Spelling | undefined {
    this.looked += 1;
    return this.looked > mostCorrections ? undefined : correctSpelling(word, this.vocabulary);
  }

  private parts(word: string, parts: readonly string[], rest: string | undefined): Term[] {
    const terms = this.synonyms(parts).flatMap((piece) =>
      typeof piece === 'string'
        ? [this.term(piece, [this.way(this.known(piece), piece, sure.part)])]
        : piece,
    );
    if (rest === undefined) return terms;
    // „Nameserverumzug“ is about name servers, „Lottozahlen“ is not about paying.
    const part = fold(word).startsWith(rest) ? 1 : 0.5;
    return [
      ...terms,
      ...this.read(rest, false).map((term) => ({ ...term, rarity: term.rarity * part })),
    ];
  }

  private beginning(folded: string, word: string): Way[] | undefined {
    if (folded.length < 2) return undefined;
    const found = this.vocabulary.words.some(
      (each) => each.folded.length > folded.length && each.folded.startsWith(folded),
    );
    return found
      ? [{ text: word, stem: folded, weight: sure.beginning, isBeginning: true, isUnlisted: false }]
      : undefined;
  }

  private known(folded: string): Word | undefined {
    const { byStem, withUmlauts } = this.vocabulary;
    const wordStem = stem(folded);
    const plain = stem(foldUmlauts(folded));
    return (
      byStem.get(wordStem) ??
      withUmlauts.get(wordStem) ??
      // The plural has an umlaut that the singular has not: „Einträge“.
      byStem.get(plain) ??
      withUmlauts.get(plain)
    );
  }

  /** „anderung“ is a form of „andere“, and „Änderung“ without its dots. */
  private withUmlauts(known: Word): Way[] {
    const other = this.vocabulary.withUmlauts.get(known.stem);
    return other ? [this.way(other, other.text, sure.exact)] : [];
  }

  private way(known: Word | undefined, text: string, weight: number): Way {
    return {
      text: known?.text ?? text,
      stem: known?.stem ?? stem(fold(text)),
      weight,
      isBeginning: false,
      isUnlisted: known === undefined,
    };
  }

  private term(typed: string, ways: readonly Way[]): Term {
    const { pages } = this.vocabulary;
    const [surest] = ways;
    const frequency = surest ? this.frequency(surest) : unknownFrequency;
    const weight = this.isSought(surest) || !isEverydayWord(fold(typed)) ? 1 : everydayWeight;
    return { typed, rarity: weight * Math.log(1 + pages / (frequency + 2)), ways };
  }

  /** Whether readers look for this word: a noun of the site, or a word of a title. */
  private isSought(way: Way | undefined): boolean {
    return way !== undefined && this.vocabulary.byStem.get(way.stem)?.isSought === true;
  }

  private frequency({ stem: wordStem, isBeginning, isUnlisted }: Way): number {
    if (isUnlisted) return unknownFrequency;
    const { words: all, byStem } = this.vocabulary;
    if (!isBeginning) return byStem.get(wordStem)?.frequency ?? unknownFrequency;
    const begun = all.filter(({ folded }) => folded.startsWith(wordStem));
    return Math.max(...begun.map((word) => word.frequency));
  }
}

/**
 * A word that the site doesn't know counts as if it stood on so many pages: it may be a synonym that
 * nobody listed, so it weighs less than the rarest word that is known.
 */
const unknownFrequency = 6;

/** How much a word counts that rather says how than what. */
const everydayWeight = 0.5;

/** Words that are looked up for their spelling; a question with more is no typo. */
const mostCorrections = 5;

/** Letters from which the beginning of a word counts anywhere in a question. */
const shortestBeginning = 5;
