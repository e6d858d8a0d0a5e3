import { expect, test } from 'vitest';
import { links } from '../../../checks/links.ts';
import { htmlPage, problems, tinySite } from './tiny-site.ts';

const target = htmlPage('<h2 id="teil">Teil</h2>');
const withLink = (address: string) =>
  tinySite({
    'index.html': htmlPage(`<a href="${address}">x</a>`),
    'faq/index.html': target,
    'bild.svg': '<svg/>',
  });

test.each([
  '/hilfe/',
  '/hilfe/faq/',
  '/hilfe/faq/#teil',
  '/hilfe/faq/?q=1#teil',
  'faq/',
  '#top',
  '/hilfe/bild.svg#farbe',
  'https://portal.example/anders/',
  'https://hilfe.test/hilfe/faq/',
  'tel:+493023125000',
])('the link %s is good', async (address) => {
  expect(await problems(links, withLink(address))).toEqual([]);
});

test.each([
  ['/hilfe/nichts/', 'der Link „/hilfe/nichts/“ führt ins Leere'],
  ['/faq/', 'der Link „/faq/“ beginnt nicht mit dem Basispfad /hilfe/'],
  ['/hilfe/faq', 'dem Link „/hilfe/faq“ fehlt der Schrägstrich am Ende'],
  ['/hilfe/faq/index.html', 'der Link „/hilfe/faq/index.html“ nennt die Datei index.html'],
  ['/hilfe/faq/#weg', 'der Anker „#weg“ im Link „/hilfe/faq/#weg“ fehlt in faq/index.html'],
  ['https://beispiel-firma.de/', 'die Beispiel-Domain beispiel-firma.de ist ein Link'],
  ['https://www.beispiel-firma.de/', 'die Beispiel-Domain beispiel-firma.de ist ein Link'],
  ['https://fremd.test/', 'der Link „https://fremd.test/“ führt zu einem fremden Ziel'],
  ['http://portal.example/', 'der Link „http://portal.example/“ führt zu einem fremden Ziel'],
  ['mailto:a@b.test', 'der Link „mailto:a@b.test“ führt zu einem fremden Ziel'],
  ['tel:+49301', 'der Telefon-Link „tel:+49301“ ist nicht der des Anbieters'],
  ['https://', '„https://“ ist keine Adresse'],
])('the link %s is a fault', async (address, problem) => {
  expect(await problems(links, withLink(address))).toEqual([`index.html: ${problem}`]);
});

test('pictures, scripts, islands and forms lead somewhere too', async () => {
  const body = `<img src="/hilfe/a.png" alt=""><img srcset="/hilfe/b.png 1x, /hilfe/c.png 2x" alt="">
    <script type="module" src="/hilfe/d.js"></script><form action="/hilfe/e/"></form>
    <astro-island component-url="/hilfe/f.js" renderer-url="/hilfe/g.js"></astro-island>
    <style>@font-face { src: url(/hilfe/h.woff2) }</style>`;
  const found = await problems(links, tinySite({ 'index.html': htmlPage(body) }));
  expect(found.map((line) => /„(.*)“/.exec(line)?.[1]).sort()).toEqual(
    ['a.png', 'b.png', 'c.png', 'd.js', 'e/', 'f.js', 'g.js', 'h.woff2'].map(
      (name) => `/hilfe/${name}`,
    ),
  );
});
