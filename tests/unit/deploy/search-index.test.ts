import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../../integrations/pagefind.ts';
import { makeFolder } from './fixture-site.ts';

const page = '<html lang="de"><title>Hilfe</title><body><h1>Stammdomain</h1><p>Eine Domain.';

test('the index has what the search loads in the browser, and nothing else', async () => {
  const site = await makeFolder({ 'index.html': page, 'faq/index.html': page });
  const { pages, files } = await buildSearchIndex(site);
  expect(pages).toBe(2);
  const names = files.map(({ path }) => path.replace(/de_[0-9a-f]+/, 'de_HASH')).sort();
  expect(names).toEqual([
    'fragment/de_HASH.pf_fragment',
    'fragment/de_HASH.pf_fragment',
    'index/de_HASH.pf_index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.de_HASH.pf_meta',
    'pagefind.js',
    'wasm.de.pagefind',
  ]);
});

test('a site without pages is an error', async () => {
  const site = await makeFolder({ 'notes.txt': 'nichts' });
  await expect(buildSearchIndex(site)).rejects.toThrow('Keine Seite');
});

test('a folder that does not exist is an error', async () => {
  const site = join(await makeFolder({}), 'nichts');
  await expect(buildSearchIndex(site)).rejects.toThrow('Der Suchindex wurde nicht gebaut');
});
