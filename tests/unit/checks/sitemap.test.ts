import { expect, test } from 'vitest';
import { sitemap } from '../../../checks/sitemap.ts';
import { htmlPage, problems, tinySite } from './tiny-site.ts';

const root = 'https://hilfe.test/hilfe/';
const list = (...paths: string[]) =>
  paths.map((path) => `<url><loc>${root}${path}</loc></url>`).join('');
const site = (...paths: string[]) =>
  tinySite({
    'sitemap-index.xml': `<sitemapindex><sitemap><loc>${root}sitemap-0.xml</loc></sitemap></sitemapindex>`,
    'sitemap-0.xml': `<urlset>${list(...paths)}</urlset>`,
    'index.html': htmlPage(''),
    'faq/index.html': htmlPage(''),
    'intern/index.html': htmlPage('', '<meta name="robots" content="noindex">'),
    '404.html': htmlPage(''),
  });

test('a sitemap with every page for search engines, once, is fine', async () => {
  expect(await problems(sitemap, site('', 'faq/'))).toEqual([]);
});

test.each([
  [[''], `${root}faq/ fehlt`],
  [['', 'faq/', 'faq/'], `${root}faq/ steht mehrfach darin`],
  [['', 'faq/', '404/'], `${root}404/ gehört nicht hinein`],
  [['', 'faq/', 'intern/'], `${root}intern/ gehört nicht hinein`],
])('a sitemap with %j is a fault', async (paths, problem) => {
  expect(await problems(sitemap, site(...paths))).toEqual([`sitemap-index.xml: ${problem}`]);
});

test('a site without a sitemap is a fault', async () => {
  expect(await problems(sitemap, tinySite({ 'index.html': htmlPage('') }))).toEqual([
    'sitemap-index.xml: die Sitemap fehlt',
  ]);
});
