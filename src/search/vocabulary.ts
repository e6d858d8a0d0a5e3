import { fold, foldUmlauts } from './fold.ts';
import { joinVerbs } from './join-verb.ts';
import { stem } from './stem.ts';
import { words } from './words.ts';

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
  readonly help: SearchHelp;
}

/**
 * The pages with titles known at once, column by column, since that packs smaller. `|` parts the
 * pages; each column has as many.
 */
export interface EntryColumns {
  /** places in {@link VocabularyFile.kinds} */
  readonly kinds: string;
  readonly addresses: string;
  readonly titles: string;
  /** short names in Pagefind, see `short-id.ts` */
  readonly ids: string;
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
  /** for each word of the title its stem, then the stems of its parts */
  readonly titleWords: readonly (readonly string[])[];
  /** stems of its search words */
  readonly wordStems: ReadonlySet<string>;
}

/** The file, ready to be asked. */
export interface Vocabulary {
  readonly pages: number;
  readonly kinds: readonly string[];
  readonly words: readonly Word[];
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
  /** the infinitive of a form that no rule leads to, or the word itself */
  readonly infinitive: (word: string) => string;
}

const stemOf = (word: string) => stem(fold(word));
const split = (text: string) => text.split(' ').filter((part) => part !== '');

/** A text's words; parts of a hyphenated word count as well as the whole. */
export function plainWords(text: string): string[] {
  const found = text.match(/[\p{L}\p{N}\p{M}]+(?:[-.][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
  return found.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
}

/** Stems of a text's words. */
export function stemsOf(text: string): string[] {
  return plainWords(text)
    .map(stemOf)
    .filter((key) => key !== '');
}

export function openVocabulary(file: VocabularyFile): Vocabulary {
  const all = [...listedWords(file), ...entryWords(file)];
  const byStem = new Map<string, Word>();
  const withUmlauts = new Map<string, Word>();
  for (const word of all.toSorted((one, other) => other.frequency - one.frequency)) {
    const known = byStem.get(word.stem);
    byStem.set(word.stem, known ? { ...known, isSought: known.isSought || word.isSought } : word);
    const plain = stem(word.plain);
    if (word.plain !== word.folded && !withUmlauts.has(plain)) withUmlauts.set(plain, word);
  }
  const verbs = new Map(Object.entries(file.verbs).map(([form, verb]) => [fold(form), verb]));
  const infinitive = (word: string) => verbs.get(fold(word)) ?? word;
  return {
    pages: file.pages,
    help: file.help,
    kinds: file.kinds,
    words: [...byStem.values()],
    byStem,
    withUmlauts,
    entries: rows(file.entries).map(({ kind, address, title, id, searchWords }) => {
      const joined = joinVerbs(words(title), infinitive, (key) => byStem.get(key)?.text);
      return {
        kind: file.kinds[Number(kind)] ?? '',
        address,
        title,
        id,
        titleStems: new Set(stemsOf([title, ...joined, ...joined.map(infinitive)].join(' '))),
        titleWords: joined.map((word) => [stemOf(word), ...stemsOf(word)]),
        wordStems: new Set(stemsOf(`${searchWords} ${slugWords(address)}`)),
      };
    }),
    synonyms: new Map(
      Object.entries(file.synonyms).flatMap(([target, said]) =>
        said.split('|').map((phrase) => [stemOf(phrase), split(target)]),
      ),
    ),
    fillers: new Set(split(file.fillers).map(fold)),
    fillerStems: new Set(split(file.fillers).map(stemOf)),
    infinitive,
  };
}

function listedWords(file: VocabularyFile): Word[] {
  return file.words.flatMap((list, place) =>
    split(list).map((text) =>
      wordOf(text, frequencies[place] ?? file.pages, /^\p{Lu}/u.test(text)),
    ),
  );
}

/** The words of an address: they say in short what the page is about. */
export function slugWords(address: string): string {
  return address.replaceAll(/[/#-]+/g, ' ').trim();
}

function rows({ kinds, addresses, titles, ids, searchWords }: EntryColumns) {
  const [kind, address, id, said] = [kinds, addresses, ids, searchWords].map((column) =>
    column.split('|'),
  );
  return titles.split('|').map((title, row) => ({
    kind: kind?.[row] ?? '',
    address: address?.[row] ?? '',
    title,
    id: id?.[row] ?? '',
    searchWords: said?.[row] ?? '',
  }));
}

/** Words of titles and search words, with the number of entries that have them. */
function entryWords({ entries }: VocabularyFile): Word[] {
  const found = new Map<string, { text: string; entries: number }>();
  for (const { title, searchWords, address } of rows(entries)) {
    const here = new Map(
      plainWords(`${title} ${searchWords} ${slugWords(address)}`).map(
        (text) => [stemOf(text), text] as const,
      ),
    );
    for (const [key, text] of here) {
      found.set(key, {
        text: found.get(key)?.text ?? text,
        entries: (found.get(key)?.entries ?? 0) + 1,
      });
    }
  }
  return [...found.values()].map(({ text, entries }) => wordOf(text, entries, true));
}

function wordOf(text: string, frequency: number, isSought: boolean): Word {
  const folded = fold(text);
  return { text, folded, stem: stem(folded), plain: foldUmlauts(folded), frequency, isSought };
}
