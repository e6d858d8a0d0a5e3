import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { provider } from '../../../src/provider.ts';

export { expect };

/** What the provider's settings say; journeys expect that, not a typed-in copy. */
export const settings = {
  ip: provider.stammdomainIp.wert,
  root: provider.basispfad.wert,
};

/** Addresses of all pages, from the built sitemap, and the page for wrong addresses. */
export function allPages(): string[] {
  const xml = readFileSync('dist/sitemap-0.xml', 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  return [...listed, `${settings.root}gibt-es-nicht/`];
}

/** A page that fails its test on any error, any blocked resource, any request to another origin. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      page.on('console', (message) => {
        const wanted = /status of (404|5\d\d)|ERR_(FAILED|ABORTED|EMPTY_RESPONSE)/.test(
          message.text(),
        );
        if (message.type() === 'error' && !wanted) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin)
          faults.push(`fremd: ${url.href}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
