import { pieces } from './excerpt.ts';
import type { Hit } from './hit.ts';

/** What is used of Pagefind's browser module (pagefind.js 1.6). */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

export interface Found {
  /** how many pages matched in all */
  readonly total: number;
  /** the first of them, best first */
  readonly hits: readonly Hit[];
}

/** How many pages a list shows; the status line tells how many there are. */
const shown = 10;
const sectionsShown = 2;

/** The box's way to Pagefind: a question in, ranked pages out. */
export interface Engine {
  search(question: string): Promise<Found>;
}

/**
 * An engine over Pagefind's index below `base`.
 * @throws what loading the module throws; the engine may then be made again
 */
export async function createEngine(base: string, load: () => Promise<Pagefind>): Promise<Engine> {
  const pagefind = await load();
  await pagefind.options({ baseUrl: base, excerptLength: 22 });
  await pagefind.init();
  return {
    async search(question) {
      const words = question.trim();
      if (words === '') return { total: 0, hits: [] };
      const { results } = await pagefind.search(words);
      const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
      return { total: results.length, hits: pages.map(hit) };
    },
  };
}

function hit(page: PagefindPage): Hit {
  return {
    address: page.url,
    title: page.meta['title'] ?? page.url,
    kind: page.meta['art'] ?? 'Seite',
    excerpt: pieces(page.excerpt),
    sections: page.sub_results
      .filter(({ url }) => url !== page.url)
      .slice(0, sectionsShown)
      .map(({ url, title, excerpt }) => ({ address: url, title, excerpt: pieces(excerpt) })),
  };
}
