import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadedFiles } from '../../../checks/loaded-files.ts';
import { pageWeight, weights } from '../../../checks/page-weight.ts';
import { htmlPage, problems, tinySite } from './tiny-site.ts';

const checker = 'werkzeuge/stammdomain-pruefer/index.html';
const noise = (bytes: number) => randomBytes(bytes);

function loadedBy(html: string, files: Record<string, string> = {}) {
  const site = tinySite({ 'index.html': html, ...files });
  const [page] = site.pages.filter(({ file }) => file === 'index.html');
  return page ? loadedFiles(site, page) : [];
}

test('what a page loads counts with it, and so does what that imports', () => {
  const files = {
    'a.js': 'import{x}from"./b.js";export*from"./c.js";import("./later.js")',
    'b.js': 'import"./a.js"',
    'c.js': '',
    'd.js': '',
    'later.js': '',
  };
  const body =
    '<script type="module" src="/hilfe/a.js"></script><script type="module">import "/hilfe/d.js"</script>';
  expect(loadedBy(htmlPage(body), files)).toEqual(['a.js', 'b.js', 'c.js', 'd.js']);
});

test('an island counts unless it waits for the reader', () => {
  const island = (client: string, name: string) =>
    `<astro-island client="${client}" component-url="/hilfe/${name}.js" renderer-url="/hilfe/r.js"></astro-island>`;
  const body = island('load', 'a') + island('visible', 'b') + island('media', 'c');
  const files = { 'a.js': '', 'b.js': '', 'c.js': '', 'r.js': '' };
  expect(loadedBy(htmlPage(body), files)).toEqual(['a.js', 'b.js', 'r.js']);
});

test('links to other pages and prefetched ones do not count, pictures and preloads do', () => {
  const head =
    '<link rel="preload" href="/hilfe/a.woff2" as="font"><link rel="canonical" href="/hilfe/faq/">';
  const files = { 'a.woff2': '', 'b.png': '', 'faq/index.html': '', 'c.svg': '' };
  const body =
    '<a href="/hilfe/faq/">x</a><img src="/hilfe/b.png" alt=""><svg><use href="/hilfe/c.svg#x"/></svg>';
  expect(loadedBy(htmlPage(body, head), files)).toEqual(['a.woff2', 'b.png', 'c.svg']);
});

test('of several icons the heaviest counts', () => {
  const head = '<link rel="icon" href="/hilfe/a.svg"><link rel="icon" href="/hilfe/b.ico">';
  expect(loadedBy(htmlPage('', head), { 'a.svg': 'x', 'b.ico': 'xxx' })).toEqual(['b.ico']);
});

test('a page over 14,000 bytes is told, with what it is made of', async () => {
  const body = '<script type="module" src="/hilfe/a.js"></script>';
  const light = tinySite({
    'index.html': htmlPage(body),
    'a.js': `//${noise(5000).toString('hex')}`,
  });
  expect(await problems(pageWeight, light)).toEqual([]);
  const heavy = tinySite({
    'index.html': htmlPage(body),
    'a.js': `//${noise(14_000).toString('hex')}`,
  });
  expect(await problems(pageWeight, heavy)).toEqual([
    expect.stringMatching(/^index\.html: wiegt 1[45]\.\d{3} B, erlaubt sind 14\.000 B .*a\.js/),
  ]);
});

test('the checker page may weigh 25,000 bytes', () => {
  const site = tinySite({ [checker]: htmlPage(''), 'faq/index.html': htmlPage('') });
  expect(weights(site).map(({ file, budget }) => [file, budget])).toEqual([
    [checker, 25_000],
    ['faq/index.html', 14_000],
  ]);
});

test('a precompressed copy is what counts', () => {
  const site = tinySite({ 'index.html': htmlPage('x'.repeat(99)), 'index.html.br': noise(17) });
  expect(weights(site)[0]?.total).toBe(17);
});
