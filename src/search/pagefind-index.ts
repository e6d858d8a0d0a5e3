import { plainText } from './excerpt.ts';
import type { Section } from './hit.ts';
import { fold, foldUmlauts } from './fold.ts';
import { loadOnce } from './load-once.ts';
import type { EvidenceFor, Place } from './rank.ts';
import { listedId } from './short-id.ts';
import { stem } from './stem.ts';
import type { Understood } from './understand.ts';
import { words } from './words.ts';

/** What is used of Pagefind's browser module (pagefind.js 1.6). */
export interface Pagefind {
  options(options: {
    baseUrl: string;
    excerptLength: number;
    noWorker: boolean;
    ranking: { metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  /** names of the metadata that the word is in */
  matchedMetaFields?: string[];
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    sub_results: { url: string; title: string }[];
  }>;
}

/** What a page says, from Pagefind's own file about it. */
export interface PageText {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  /** its first sentences */
  readonly answer: string;
  /** around the word that was found */
  readonly excerpt: string;
  readonly sections: readonly Section[];
}

/** How the build calls what is not text, how Pagefind weighs it, and which place it is for us. */
const fields: readonly (readonly [string, number, Place])[] = [
  ['title', 5, 'title'],
  ['stichworte', 3, 'searchWords'],
  ['antwort', 1.5, 'answer'],
  ['verwandtes', 1, 'related'],
  ['art', 0, 'text'],
];

/**
 * Pagefind, asked word by word: which pages have it, where, and how well.
 * @param listed the short names of pages whose titles are known, see `short-id.ts`
 */
export function createPagefindIndex(
  base: string,
  listed: ReadonlySet<string>,
  load: () => Promise<Pagefind>,
) {
  const asked = new Map<string, Promise<readonly PagefindResult[]>>();
  const start = loadOnce(prepare);
  let reading: Promise<unknown> = Promise.resolve();

  return { start, evidence, realWords, verbatim, text };

  async function prepare(): Promise<Pagefind> {
    const pagefind = await load();
    await pagefind.options({
      baseUrl: base,
      excerptLength: 22,
      // The build leaves the worker out, see integrations/search/pagefind.ts.
      noWorker: true,
      ranking: { metaWeights: Object.fromEntries(fields) },
    });
    await pagefind.init();
    return pagefind;
  }

  /** For a way of one of the question's terms, the pages that have it. */
  async function evidence({ terms }: Understood): Promise<EvidenceFor> {
    const found = new Map<string, readonly [string, Place][]>();
    await Promise.all(
      terms
        .flatMap(({ ways }) => ways)
        .map(async (way) => {
          const results = await resultsFor(way.text);
          const isFound = !way.isUnlisted || (await isWord(way.text, results, way.isBeginning));
          if (isFound) found.set(way.text, placesOf(results, listed));
        }),
    );
    return (way) => found.get(way.text) ?? [];
  }

  /** Those of the words that stand on a page as they are, or on this one. */
  async function realWords(typed: readonly string[], page?: string): Promise<Set<string>> {
    const found = await Promise.all(
      typed.map(async (word) => {
        const results = (await resultsFor(word)).filter(
          ({ id }) => page === undefined || listedId(id, listed) === page,
        );
        return (await isWord(word, results)) ? [word] : [];
      }),
    );
    return new Set(found.flat());
  }

  /** The pages where a question of several words stands word for word. */
  async function verbatim(question: string): Promise<Set<string>> {
    const results = await Promise.all(phrases(question).map(resultsFor));
    return new Set(results.flat().map(({ id }) => listedId(id, listed)));
  }

  /** What the page says about the first of the words that it was found by. */
  async function text(id: string, sought: readonly string[]): Promise<PageText | undefined> {
    for (const word of sought) {
      const results = await resultsFor(word);
      const result = results.find((each) => listedId(each.id, listed) === id);
      if (!result) continue;
      const { url, meta, excerpt, sub_results } = await read(result);
      return {
        address: url,
        title: meta['title'] ?? url,
        kind: meta['art'] ?? '',
        answer: meta['antwort'] ?? '',
        excerpt: plainText(excerpt),
        sections: sub_results
          .filter((section) => section.url !== url)
          .map((section) => ({ address: section.url, title: section.title })),
      };
    }
    return undefined;
  }

  /** Whether the pages have the word itself: Pagefind is content with the beginning of one. */
  async function isWord(
    word: string,
    [best]: readonly PagefindResult[],
    isBeginning?: boolean,
  ): Promise<boolean> {
    if (!best) return false;
    const { excerpt } = await read(best);
    const plain = (text: string) => foldUmlauts(stem(fold(text)));
    return words(plainText(excerpt)).some(
      (text) => plain(text) === plain(word) || (isBeginning && fold(text).startsWith(fold(word))),
    );
  }

  /**
   * What a result says. All results of Pagefind for one page share one object, which tells of the one
   * that was asked last: they are read one after another, and what they say is kept apart.
   */
  function read(result: PagefindResult) {
    const told = Promise.all([reading, result.data()]).then(async () => ({
      ...(await result.data()),
    }));
    reading = told.catch(() => undefined);
    return told;
  }

  function resultsFor(word: string): Promise<readonly PagefindResult[]> {
    const known = asked.get(word);
    if (known) return known;
    const asking = start()
      .then((pagefind) => pagefind.search(word))
      .then(({ results }) => results);
    asked.set(word, asking);
    asking.catch(() => asked.delete(word));
    return asking;
  }
}

/** A question of several words, as Pagefind is asked for words that follow each other. */
export function phrases(question: string): string[] {
  const typed = words(question);
  return typed.length > 1 ? [`"${typed.join(' ')}"`] : [];
}

function placesOf(
  results: readonly PagefindResult[],
  listed: ReadonlySet<string>,
): [string, Place][] {
  return results.map(({ id, matchedMetaFields = [] }) => [
    listedId(id, listed),
    fields.find(([name]) => matchedMetaFields.includes(name))?.[2] ?? 'text',
  ]);
}
