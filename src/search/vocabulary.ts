import { fold, foldUmlauts } from './fold.ts';
import { joinVerbs } from './join-verb.ts';
import { stem } from './stem.ts';
import { infinitiveOf } from './verb-form.ts';
import { plainWords, words } from './words.ts';

/**
 * What the build tells the search in the browser: `wortschatz.json`. Everything that can be
 * worked out from something else in it is left out.
 */
export interface VocabularyFile {
  /** how many pages the site has for the search */
  readonly pages: number;
  /**
   * The site's words as it writes them, separated by spaces. The place in the list tells on how
   * many pages a word stands: up to `frequencies[place]`. Rare words of the entries are left out.
   */
  readonly words: readonly string[];
  /** the kinds of pages, in the order of rank on equal terms */
  readonly kinds: readonly string[];
  readonly entries: EntryColumns;
  /** the site's word or words, and what readers say instead, separated by `|` */
  readonly synonyms: Readonly<Record<string, string>>;
  /** words that say nothing about what is asked for, separated by spaces */
  readonly fillers: string;
  /** a form of a verb that no rule leads to, and its infinitive */
  readonly verbs: Readonly<Record<string, string>>;
  /** the short name of the record of foreign topics, which is none of the entries */
  readonly foreign: string;
  readonly help: SearchHelp;
}

/**
 * The pages with titles known at once, column by column, since that packs smaller. `|` parts the
 * pages; each column has as many.
 */
export interface EntryColumns {
  /** places in {@link VocabularyFile.kinds} */
  readonly kind: string;
  readonly address: string;
  readonly title: string;
  /** short names in Pagefind, see `short-id.ts` */
  readonly id: string;
  readonly searchWords: string;
}

/** Ways on for readers who found nothing. */
export interface SearchHelp {
  /** to show, and as a `tel:` link */
  readonly phone: { readonly anzeige: string; readonly link: string };
  readonly ticketSystem?: string | undefined;
  /** `[Ihr Suchwort]` in the text stands for what was searched */
  readonly ticket: { readonly subject: string; readonly text: string };
}

/** On how many pages a word of `words[place]` stands at most; the last place has no upper end. */
export const frequencies = [1, 2, 4, 9, 24, 60] as const;

/** A word of the site. */
export interface Word {
  /** as the site writes it */
  readonly text: string;
  readonly folded: string;
  readonly stem: string;
  /** as those fold it who leave the dots of umlauts away */
  readonly plain: string;
  /** on how many pages, about */
  readonly frequency: number;
  /** a noun, or a word of a title: something that readers look for */
  readonly isSought: boolean;
}

/** A page of which title and search words are known without asking Pagefind. */
export interface Entry {
  readonly kind: string;
  readonly address: string;
  readonly title: string;
  readonly id: string;
  /** stems of the title's words and of the parts of hyphenated ones */
  readonly titleStems: ReadonlySet<string>;
  /** the stems of the title's words, in their order */
  readonly titleWords: readonly string[];
  /** stems of its search words */
  readonly wordStems: ReadonlySet<string>;
}

/** The file, ready to be asked. */
export interface Vocabulary {
  readonly pages: number;
  readonly kinds: readonly string[];
  readonly words: readonly Word[];
  /** further words that readers use, on no page, for their spelling */
  readonly said: readonly Word[];
  /** the site's most frequent word of this stem */
  readonly byStem: ReadonlyMap<string, Word>;
  /** words with umlauts, by their stem as those write it who leave the dots away */
  readonly withUmlauts: ReadonlyMap<string, Word>;
  readonly entries: readonly Entry[];
  readonly help: SearchHelp;
  /** the stem of what readers say, written as one word → the site's words */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** folded */
  readonly fillers: ReadonlySet<string>;
  readonly fillerStems: ReadonlySet<string>;
  /** the short name of what has the words about which the site says nothing */
  readonly foreign: string;
  /** the infinitive of a form of a verb that the site has, or the word itself */
  readonly infinitive: (word: string) => string;
}

/** The stem of a word as it is written. */
export const stemOf = (word: string) => stem(fold(word));
const split = (text: string) => text.split(' ').filter((part) => part !== '');

/** Stems of a text's words. */
export function stemsOf(text: string): string[] {
  return plainWords(text)
    .map(stemOf)
    .filter((key) => key !== '');
}

export function openVocabulary(file: VocabularyFile): Vocabulary {
  const formsOf = remembering(readForms);
  const stems = (texts: readonly string[]) =>
    texts.map((text) => formsOf(text).stem).filter((key) => key !== '');
  const entries = rows(file.entries).map((row) => ({
    ...row,
    said: plainWords(`${row.searchWords} ${slugWords(row.address)}`),
    titled: plainWords(row.title),
  }));
  const listed = file.words.flatMap((list, place) =>
    split(list).map((text) => readWord(text, frequencies[place] ?? file.pages, formsOf)),
  );
  const byStem = new Map<string, Word>();
  const withUmlauts = new Map<string, Word>();
  for (const word of [
    ...listed,
    ...counted(entries.map(({ titled, said }) => [...titled, ...said].map(formsOf))),
  ].sort((one, other) => other.frequency - one.frequency)) {
    const known = byStem.get(word.stem);
    if (!known) byStem.set(word.stem, word);
    else if (word.isSought && !known.isSought) byStem.set(word.stem, { ...known, isSought: true });
    if (word.plain === word.folded) continue;
    const plain = stem(word.plain);
    if (!withUmlauts.has(plain)) withUmlauts.set(plain, word);
  }
  const verbs = new Map(Object.entries(file.verbs).map(([form, verb]) => [fold(form), verb]));
  const infinitive = remembering((word) => {
    const { folded } = formsOf(word);
    const regular = infinitiveOf(folded);
    const isVerb = regular !== undefined && byStem.has(stem(regular));
    return verbs.get(folded) ?? (isVerb ? regular : word);
  });
  const fillers = split(file.fillers).map(formsOf);
  return {
    ...file,
    words: [...byStem.values()],
    said: [],
    byStem,
    withUmlauts,
    entries: entries.map(({ titled, said, ...page }) => {
      const joined = joinVerbs(words(page.title), infinitive, (key) => byStem.get(key)?.text);
      return {
        ...page,
        kind: file.kinds[Number(page.kind)] ?? '',
        titleStems: new Set(stems([...titled, ...joined, ...joined.map(infinitive)])),
        titleWords: stems(joined),
        wordStems: new Set(stems(said)),
      };
    }),
    synonyms: new Map(
      Object.entries(file.synonyms).flatMap(([target, said]) =>
        said.split('|').map((phrase) => [stemOf(phrase), split(target)]),
      ),
    ),
    fillers: new Set(fillers.map(({ folded }) => folded)),
    // „wofur“ is one too.
    fillerStems: new Set(fillers.flatMap((word) => [word.stem, stem(word.plain)])),
    infinitive,
  };
}

/** A word that stands on so many pages. */
export function readWord(text: string, frequency: number, formsOf = readForms): Word {
  return { ...formsOf(text), frequency, isSought: isNoun(text) };
}

/** Whether a German word is written like a noun. */
export const isNoun = (text: string) => text[0] !== text[0]?.toLowerCase();

type Forms = Omit<Word, 'frequency' | 'isSought'>;

function readForms(text: string): Forms {
  const folded = fold(text);
  return { text, folded, stem: stem(folded), plain: foldUmlauts(folded) };
}

/** The same words come again and again, and a slow phone waits for all of this. */
function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}

/** Words of titles and search words, with the number of entries that have them. */
function counted(entries: readonly (readonly Forms[])[]): Word[] {
  const found = new Map<string, Forms>();
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const forms of entry) if (!found.has(forms.stem)) found.set(forms.stem, forms);
    for (const key of new Set(entry.map((forms) => forms.stem))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...found].map(([key, forms]) => ({
    ...forms,
    frequency: counts.get(key) ?? 0,
    isSought: true,
  }));
}

/** The words of an address: they say in short what the page is about. */
export function slugWords(address: string): string {
  return address.replaceAll(/[/#-]+/g, ' ').trim();
}

function rows(columns: EntryColumns): Record<keyof EntryColumns, string>[] {
  const cells = Object.entries(columns).map(
    ([name, column]: [string, string]) => [name, column.split('|')] as const,
  );
  return columns.title
    .split('|')
    .map(
      (_, row) =>
        Object.fromEntries(cells.map(([name, column]) => [name, column[row] ?? ''])) as Record<
          keyof EntryColumns,
          string
        >,
    );
}
