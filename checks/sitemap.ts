import { load } from 'cheerio';
import type { Check, Finding } from './check.ts';
import { fileAt, isIndexable, type Site } from './site.ts';

const index = 'sitemap-index.xml';

/** The sitemap names every page that search engines may list, once, and nothing else. */
export const sitemap: Check = {
  name: 'Sitemap',
  run: (site) => {
    if (!site.files.has(index)) {
      return [
        {
          file: index,
          problem: 'die Sitemap fehlt',
          remedy: 'Prüfen Sie @astrojs/sitemap in astro.config.mjs.',
        },
      ];
    }
    const parts = addressesIn(site, index).map((address) => fileAt(site, new URL(address)));
    const lost = parts
      .filter((part) => part === undefined)
      .map(() => ({
        file: index,
        problem: 'nennt einen Teil, den es nicht gibt',
        remedy: 'Prüfen Sie webadresse und basispfad in src/content/anbieter.yaml.',
      }));
    const listed = parts.flatMap((part) => (part === undefined ? [] : addressesIn(site, part)));
    return [...lost, ...compare(site, listed)];
  },
};

function addressesIn(site: Site, file: string): string[] {
  const $ = load(site.files.get(file)?.toString('utf8') ?? '', { xml: true });
  return $('loc')
    .toArray()
    .map((element) => $(element).text().trim());
}

function compare(site: Site, listed: readonly string[]): Finding[] {
  const expected = new Set(site.pages.filter(isIndexable).map((page) => page.url.href));
  const fault = (problem: string) => ({
    file: index,
    problem,
    remedy: 'Prüfen Sie den Filter der Sitemap und die robots-Angabe der Seite.',
  });
  return [
    ...[...expected].filter((url) => !listed.includes(url)).map((url) => fault(`${url} fehlt`)),
    ...listed
      .filter((url, position) => listed.indexOf(url) !== position)
      .map((url) => fault(`${url} steht mehrfach darin`)),
    ...listed.filter((url) => !expected.has(url)).map((url) => fault(`${url} gehört nicht hinein`)),
  ];
}
