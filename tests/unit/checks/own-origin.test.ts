import { expect, test } from 'vitest';
import { ownOrigin } from '../../../checks/own-origin.ts';
import { htmlPage, problems, tinySite } from './tiny-site.ts';

const found = (body: string, head = '') =>
  problems(ownOrigin, tinySite({ 'index.html': htmlPage(body, head) }));

test('own files, links elsewhere and data addresses are fine', async () => {
  const head =
    '<link rel="icon" href="/hilfe/a.svg"><link rel="canonical" href="https://hilfe.test/hilfe/"><style>a{background:url(data:x)}</style>';
  const body =
    '<a href="https://portal.example/">x</a><script type="module" src="/hilfe/a.js"></script><img src="https://hilfe.test/hilfe/a.png" alt="">';
  expect(await found(body, head)).toEqual([]);
});

test.each([
  [
    '<img src="https://fremd.test/a.png" alt="">',
    '<img> lädt von fremder Adresse: https://fremd.test/a.png',
  ],
  [
    '<script type="module" src="//fremd.test/a.js"></script>',
    '<script> lädt von fremder Adresse: //fremd.test/a.js',
  ],
  [
    '<iframe src="https://fremd.test/"></iframe>',
    '<iframe> lädt von fremder Adresse: https://fremd.test/',
  ],
  [
    '<link rel="preconnect" href="https://fremd.test">',
    '<link> lädt von fremder Adresse: https://fremd.test',
  ],
  [
    '<style>@import "https://fremd.test/a.css"</style>',
    '<style> lädt von fremder Adresse: https://fremd.test/a.css',
  ],
  [
    '<link rel="stylesheet" href="/hilfe/a.css">',
    'das Stylesheet /hilfe/a.css hält die Anzeige auf',
  ],
  ['<script src="/hilfe/a.js"></script>', 'das Skript /hilfe/a.js hält die Anzeige auf'],
  ['<p style="color:red">x</p>', '<p> hat das Attribut style, das die CSP sperrt'],
  ['<button onclick="x()">x</button>', '<button> hat das Attribut onclick, das die CSP sperrt'],
])('%s is a fault', async (html, problem) => {
  expect(await found(html)).toEqual([`index.html: ${problem}`]);
});
