import type { Page } from '@playwright/test';
import { foreignAddress } from '../../integrations/search/foreign-topics.ts';

/** The part of Pagefind's browser module that is asked here. */
interface Module {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** What Pagefind alone finds for each question in the site's index; the first five addresses. */
export function askPagefind(
  page: Page,
  questions: readonly string[],
  base: string,
): Promise<string[][]> {
  return page.evaluate(
    async ({ asked, address, unseen }) => {
      const pagefind = (await import(address)) as Module;
      await pagefind.init();
      const found: string[][] = [];
      for (const question of asked) {
        const { results } = await pagefind.search(question);
        const pages = await Promise.all(results.slice(0, 6).map((result) => result.data()));
        const urls = pages.map(({ url }) => url);
        found.push(urls.filter((url) => !url.endsWith(unseen)).slice(0, 5));
      }
      return found;
    },
    { asked: questions, address: `${base}pagefind/pagefind.js`, unseen: foreignAddress },
  );
}
