import type { Page } from '@playwright/test';

/** So long the list must stay the same before it counts as the answer, in milliseconds. */
const calm = 250;

/**
 * Types a question into the search of `/suche/` as a reader would and tells the addresses of the
 * hits, without what only marks words on the page.
 */
export async function askSite(page: Page, question: string): Promise<string[]> {
  const field = page.getByRole('combobox', { name: 'Hilfe durchsuchen' });
  await field.fill('');
  await field.fill(question);
  return page.evaluate(
    ({ quiet }) =>
      new Promise<string[]>((resolve) => {
        const addresses = () =>
          [...document.querySelectorAll<HTMLAnchorElement>('.search-hit > [role=option]')].map(
            (link) => link.pathname + link.hash.replace(/:~:.*/, '').replace(/^#$/, ''),
          );
        const isAsking = () => document.querySelector('.search-line.search-waiting') !== null;
        let last = performance.now();
        const observer = new MutationObserver(() => (last = performance.now()));
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        const look = setInterval(() => {
          if (isAsking() || performance.now() - last < quiet) return;
          clearInterval(look);
          observer.disconnect();
          resolve(addresses());
        }, 20);
      }),
    { quiet: calm },
  );
}
