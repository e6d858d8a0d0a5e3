import { expect, test } from 'vitest';
import { head } from '../../../checks/head.ts';
import { problems, tinySite } from './tiny-site.ts';

const headOf = (path: string, title = `Titel ${path}`) => `<title>${title}</title>
  <meta name="description" content="Von ${title}">
  <link rel="icon" href="/hilfe/a.svg"><link rel="canonical" href="https://hilfe.test/hilfe/${path}">
  <meta property="og:title" content="x"><meta property="og:description" content="x">
  <meta property="og:type" content="website"><meta property="og:locale" content="de_DE">
  <meta property="og:url" content="https://hilfe.test/hilfe/${path}">
  <meta property="og:image" content="https://hilfe.test/hilfe/v.png">`;
const page = (head: string, body = '<h1>x</h1>') =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;
const site = (files: Record<string, string>) => tinySite({ 'a.svg': '', 'v.png': '', ...files });

test('complete pages are fine, and the 404 page needs no address', async () => {
  const notFound = headOf('', 'Nicht da').replace(
    /<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>/g,
    '',
  );
  const good = site({
    'index.html': page(
      headOf(''),
      '<dialog><h3>Suche</h3></dialog><h1>x</h1><h2>y</h2><h3>z</h3><h2>a</h2>',
    ),
    'faq/index.html': page(headOf('faq/')),
    '404.html': page(notFound),
  });
  expect(await problems(head, good)).toEqual([]);
});

test.each([
  [/<link rel="canonical"[^>]*>/, '', 'die kanonische Adresse ist nicht angegeben'],
  [/(rel="canonical" href="[^"]*)/, '$1x', 'die kanonische Adresse ist https://hilfe.test/hilfe/x'],
  [/<meta property="og:type"[^>]*>/, '', 'og:type fehlt'],
  [/(og:url" content="[^"]*)/, '$1x', 'og:url ist https://hilfe.test/hilfe/x'],
  [/v\.png/, 'w.png', 'das Vorschaubild https://hilfe.test/hilfe/w.png gibt es nicht'],
  [
    /https:\/\/hilfe.test\/hilfe\/v\.png/,
    '/hilfe/v.png',
    'das Vorschaubild /hilfe/v.png gibt es nicht',
  ],
  [/a\.svg/, 'b.svg', 'das Symbol (favicon) /hilfe/b.svg fehlt'],
  [/<title>.*?<\/title>/, '', 'der Titel fehlt'],
  [/<meta name="description"[^>]*>/, '', 'die Beschreibung fehlt'],
])('a head without %s or with it wrong is a fault', async (from, to, problem) => {
  const bad = site({ 'index.html': page(headOf('').replace(from, to)) });
  expect(await problems(head, bad)).toEqual([`index.html: ${problem}`]);
});

test('a title or description that another page has is a fault', async () => {
  const bad = site({
    'index.html': page(headOf('', 'Gleich')),
    'faq/index.html': page(headOf('faq/', 'Gleich')),
  });
  expect(await problems(head, bad)).toEqual([
    'faq/index.html: der Titel „Gleich“ steht auch auf index.html',
    'faq/index.html: die Beschreibung „Von Gleich“ steht auch auf index.html',
  ]);
});

test.each([
  ['<h2>x</h2>', 'hat 0 Überschriften <h1>'],
  ['<h1>x</h1><h1>y</h1>', 'hat 2 Überschriften <h1>'],
  ['<h1>x</h1><h3>y</h3>', 'die Überschrift „y“ überspringt eine Ebene (h1, dann h3)'],
])('%s is a fault', async (body, problem) => {
  const bad = site({ 'index.html': page(headOf(''), body) });
  expect(await problems(head, bad)).toEqual([`index.html: ${problem}`]);
});
