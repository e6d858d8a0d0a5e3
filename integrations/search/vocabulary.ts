import { fold } from '../../src/search/fold.ts';
import { shortIds } from '../../src/search/short-id.ts';
import { stem } from '../../src/search/stem.ts';
import { splitCompound } from '../../src/search/split-compound.ts';
import {
  frequencies,
  slugWords,
  stemsOf,
  type SearchHelp,
  type VocabularyFile,
} from '../../src/search/vocabulary.ts';
import { plainWords } from '../../src/search/words.ts';
import { foreignAddress } from './foreign-topics.ts';
import type { SearchLists } from './lists.ts';
import type { SearchRecord } from './records.ts';

/** Kinds of pages in the order of rank on equal terms. */
const kinds = ['Werkzeug', 'Anleitung', 'FAQ', 'Seite', 'Glossar'];
/** Titles beyond are left to Pagefind, so that the file stays small on a large site. */
const mostEntries = 250;
/** Words beyond are left to Pagefind too; the ones on most pages are kept. */
const mostWords = 2500;

/** A word of the site: how it is written most often, and on how many pages it stands. */
export interface SiteWord {
  readonly text: string;
  readonly frequency: number;
}

/** The words of all records, by stem. Fillers are left out: nobody looks for them. */
export function siteWords(
  records: readonly SearchRecord[],
  { fillers }: SearchLists,
): Map<string, SiteWord> {
  const ignored = new Set(fillers.map(fold));
  const found = new Map<string, { spellings: Map<string, number>; pages: number }>();
  for (const record of records) {
    const here = new Set<string>();
    for (const text of plainWords(`${record.title} ${record.searchWords} ${record.text}`)) {
      const folded = fold(text);
      if (folded.length < 2 || ignored.has(folded) || /^\d{1,3}$/.test(folded)) continue;
      const key = stem(folded);
      const word = found.get(key) ?? { spellings: new Map<string, number>(), pages: 0 };
      word.spellings.set(text, (word.spellings.get(text) ?? 0) + 1);
      if (!here.has(key)) word.pages++;
      here.add(key);
      found.set(key, word);
    }
  }
  return new Map(
    [...found].map(([key, { spellings, pages }]) => [
      key,
      { text: mostFrequent(spellings), frequency: pages },
    ]),
  );
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [[text] = ['']] = [...spellings].sort(
    ([one, often], [other, less]) =>
      less - often || one.length - other.length || (one < other ? -1 : 1),
  );
  return text;
}

/**
 * What a record's own words stand for beside themselves: synonyms of its title and search words,
 * and the parts of its compounds.
 */
export function relatedWords(
  record: SearchRecord,
  words: ReadonlyMap<string, SiteWord>,
  lists: SearchLists,
): string[] {
  const stems = new Set(stemsOf(`${record.title} ${record.searchWords}`));
  const synonyms = Object.entries(lists.synonyms)
    .filter(([target]) => stemsOf(target).every((part) => stems.has(part)))
    .flatMap(([, said]) => said);
  const isKnown = (part: string) => words.has(stem(part));
  const parts = plainWords(record.text)
    .map(fold)
    .filter((word) => word.length > 7)
    .flatMap((word) => compoundParts(word, isKnown));
  return [...new Set([...synonyms, ...parts])];
}

/** „Nameserverumzug“ → nameserver, umzug; a part that the site does not know by itself counts too. */
function compoundParts(word: string, isKnown: (part: string) => boolean): string[] {
  const compound = splitCompound(word, (part) => part !== word && isKnown(part));
  if (compound === undefined) return [];
  return compound.rest !== undefined && compound.rest.length >= 4
    ? [...compound.parts, compound.rest]
    : [...compound.parts];
}

/** The file for the browser; `ids` are Pagefind's names for the records, by address. */
export function vocabularyFile(
  records: readonly SearchRecord[],
  words: ReadonlyMap<string, SiteWord>,
  ids: ReadonlyMap<string, string>,
  lists: SearchLists,
  help: SearchHelp,
): VocabularyFile {
  const known = [...ids];
  const short = shortIds(known.map(([, id]) => id));
  const shortOf = new Map(known.map(([address], place) => [address, short[place]]));
  const entries = records
    .toSorted(
      (one, other) =>
        kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.place - other.place,
    )
    .slice(0, mostEntries)
    .map(({ kind, address, title, searchWords, text }) => ({
      kind: kinds.indexOf(kind),
      address,
      title,
      id: shortOf.get(address) ?? '',
      searchWords: untold(`${title} ${slugWords(address)}`, searchWords, text, lists),
    }));
  const told = new Set(
    entries.flatMap(({ title, address, searchWords }) =>
      stemsOf(`${title} ${slugWords(address)} ${searchWords}`),
    ),
  );
  return {
    pages: records.length,
    words: wordLists(
      [...words].filter(([key, word]) => (told.has(key) ? isFrequent(word) : isWorthTelling(word))),
    ),
    kinds,
    entries: {
      kind: column(entries.map(({ kind }) => kind.toString())),
      address: column(entries.map(({ address }) => address)),
      title: column(entries.map(({ title }) => title)),
      id: column(entries.map(({ id }) => id)),
      searchWords: column(entries.map(({ searchWords }) => searchWords)),
    },
    synonyms: Object.fromEntries(
      Object.entries(lists.synonyms).map(([target, said]) => [target, byStem(said).join('|')]),
    ),
    fillers: byStem(lists.fillers).join(' '),
    verbs: Object.fromEntries(
      Object.entries(lists.verbs).flatMap(([infinitive, forms]) =>
        forms.map((form) => [form, infinitive]),
      ),
    ),
    foreign: shortOf.get(foreignAddress) ?? '',
    help,
  };
}

function column(cells: readonly string[]): string {
  const broken = cells.find((cell) => cell.includes('|'));
  if (broken !== undefined) {
    throw new Error(`Die Suche kann „${broken}“ nicht aufnehmen: Ersetzen Sie das Zeichen |.`);
  }
  return cells.join('|');
}

/** Words of which the search, once it has stemmed them, would see only one. */
function byStem(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [stem(fold(word)), word])).values()];
}

/** Of rare words in titles and search words the browser counts itself how many pages have them. */
const isFrequent = ({ frequency }: SiteWord) => frequency > 9;

/** Nouns on several pages, other words on more. What is left out Pagefind still finds, as it is. */
const isWorthTelling = ({ text, frequency }: SiteWord) =>
  frequency > (/^[\p{Lu}\d]/u.test(text) ? 2 : 12);

/**
 * Search words that say something and that neither the title nor the synonyms of both say already,
 * nor the page's own text, in which Pagefind finds them.
 */
function untold(title: string, searchWords: string, text: string, lists: SearchLists): string {
  const { synonyms, fillers } = lists;
  const own = new Set(stemsOf(`${title} ${searchWords}`));
  const known = new Set([
    ...stemsOf([title, text, ...fillers].join(' ')),
    ...Object.entries(synonyms)
      .filter(([target]) => stemsOf(target).every((part) => own.has(part)))
      .flatMap(([target, said]) =>
        said.map((phrase) => stem(fold(phrase))).filter((key) => !stemsOf(target).includes(key)),
      ),
  ]);
  return plainWords(searchWords)
    .filter((word) => {
      const key = stem(fold(word));
      if (known.has(key)) return false;
      known.add(key);
      return true;
    })
    .join(' ');
}

function wordLists(words: readonly (readonly [string, SiteWord])[]): string[] {
  const lists = [...frequencies, Infinity].map((): string[] => []);
  const kept = words.toSorted(([, one], [, other]) => other.frequency - one.frequency);
  for (const [, { text, frequency }] of kept.slice(0, mostWords)) {
    const place = frequencies.findIndex((most) => frequency <= most);
    lists[place < 0 ? frequencies.length : place]?.push(text);
  }
  return lists.map((list) => list.sort().join(' '));
}
