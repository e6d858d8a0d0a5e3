/**
 * `npm run bench:search`: the golden set typed into the real search in Chromium, beside plain
 * Pagefind on the same index; then bytes, requests and times; then what becomes of it at 3,000
 * pages. `npm run bench:search -- held-back` asks the part of the set that was kept apart.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { precompressFolder } from '../integrations/precompress.ts';
import { buildSearch } from '../integrations/search/build-search.ts';
import { provider } from '../src/provider.ts';
import { askSite } from './search/ask-site.ts';
import { openBrowser } from './search/browser.ts';
import { type Figures, figures, type Golden, goldenSet } from './search/golden-set.ts';
import { growSite } from './search/many-pages.ts';
import { askPagefind } from './search/plain-pagefind.ts';
import { serve } from './search/serve.ts';
import { lastKey, openAndPaste } from './search/times.ts';

const [name = 'queries'] = process.argv.slice(2);
const base = provider.basispfad.wert;
const site = 'dist';
const rounds = 5;
const browser = await openBrowser();

const questions = goldenSet(name);
await ask(site, async (url) => {
  const page = await browser.newPage();
  await page.goto(`${url}${base}suche/`);
  const own: string[][] = [];
  for (const { frage } of questions) own.push(await askSite(page, frage));
  const plain = await askPagefind(
    page,
    questions.map(({ frage }) => frage),
    base,
  );
  const inSite = own.map((hits) => hits.map((hit) => hit.replace(base, '/')));
  console.log(`${questions.length.toString()} Fragen aus bench/search/${name}.yaml`);
  console.table(byKind(questions, inSite, plain));
  await page.close();
  console.log('Von der geöffneten Suche zur Antwort, Frage eingefügt (Mitte von 5)');
  console.table({
    'schnelle Leitung': await middle(url, false),
    '150 ms, 1,6 Mbit/s, CPU ÷ 4': await middle(url, true),
  });
  await tellLastKey(url);
});

for (const pages of [0, 300, 1000, 2880]) {
  const folder = await mkdtemp(join(tmpdir(), 'suche-'));
  await growSite(site, folder, pages);
  const start = performance.now();
  const count = await buildSearch(folder);
  const time = performance.now() - start;
  await precompressFolder(folder);
  const [words, learned] = await Promise.all(
    ['wortschatz', 'relevanz'].map((file) => stat(join(folder, 'pagefind', `${file}.json.br`))),
  );
  const parts = await readdir(join(folder, 'pagefind', 'index'));
  console.log(
    `${count.toString()} Seiten: Index in ${Math.round(time).toString()} ms, Wortschatz ${String(words?.size)} Bytes, Relevanz ${String(learned?.size)} Bytes, ${parts.length.toString()} Indexteile`,
  );
  await ask(folder, tellLastKey);
  await rm(folder, { recursive: true });
}
await browser.close();

async function ask(root: string, work: (url: string) => Promise<void>): Promise<void> {
  const server = await serve(root);
  await work(server.url).finally(() => server.close());
}

async function tellLastKey(url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${url}${base}suche/`);
  const time = await lastKey(page, [
    'Guthaben',
    'Nameserver',
    'Gewerbeschein',
    'Reseller',
    'Ticket',
  ]);
  console.log(`Letzte Taste bis erstes Ergebnis: ${time.toFixed(1)} ms`);
  await page.close();
}

async function middle(url: string, isSlow: boolean) {
  const courses = [];
  for (let round = 0; round < rounds; round++) {
    courses.push(await openAndPaste(browser, url + base, isSlow));
  }
  const [course] = courses
    .toSorted((one, other) => one.firstResult - other.firstResult)
    .slice(Math.floor(rounds / 2));
  return course;
}

function byKind(
  golden: readonly Golden[],
  own: readonly (readonly string[])[],
  plain: readonly (readonly string[])[],
) {
  const kinds = [...new Set(golden.map(({ art }) => art)), 'alle'];
  const rows = kinds.map((kind) => {
    const isIn = (_: unknown, index: number) => kind === 'alle' || golden[index]?.art === kind;
    const part = golden.filter(isIn);
    return [
      kind,
      {
        ...row(figures(part, own.filter(isIn)), ''),
        ...row(figures(part, plain.filter(isIn)), 'Pagefind '),
      },
    ] as const;
  });
  return Object.fromEntries(rows);
}

function row(
  { questions: count, first, firstThree, reciprocalRank, falseHits }: Figures,
  of: string,
) {
  const percent = (share: number) => Number((share * 100).toFixed(1));
  return {
    Fragen: count,
    [`${of}an 1. Stelle %`]: percent(first),
    [`${of}unter 3 %`]: percent(firstThree),
    [`${of}MRR`]: Number(reciprocalRank.toFixed(3)),
    [`${of}falsche`]: falseHits,
  };
}
