import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSearch } from '../../../integrations/search/build-search.ts';
import { listedId } from '../../../src/search/short-id.ts';
import { openVocabulary, type VocabularyFile } from '../../../src/search/vocabulary.ts';
import { makeFolder } from '../deploy/fixture-site.ts';

function page(title: string, kind: string, content: string): string {
  return `<!doctype html><html lang="de"><head><title>${title}</title></head><body>
    <main data-pagefind-body><h1>${title}</h1>${content}</main>
    <i data-pagefind-meta="art:${kind}"></i></body></html>`;
}

const site = {
  'index.html': page('Hilfe', 'Seite', '<p>Alles über „Domains“ & <em>mehr</em>.</p>'),
  'faq/passwort/index.html': page(
    'Passwort vergessen',
    'FAQ',
    '<p class="lead">Es steht im Ticket.</p>',
  ),
  'glossar/index.html': page(
    'Glossar',
    'Seite',
    '<div data-term="ttl"><h2 id="ttl">TTL</h2><p>Eine Dauer.</p></div>',
  ),
  '404.html': '<html lang="de"><body><main><h1>Nicht gefunden</h1></main></body></html>',
  'bild.svg': '<svg/>',
};

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function vocabularyOf(folder: string) {
  const text = await readFile(join(folder, 'pagefind/wortschatz.json'), 'utf8');
  return openVocabulary(JSON.parse(text) as VocabularyFile);
}

describe('a site of three pages and a term', () => {
  test('has what the search loads in the browser, and nothing else', async () => {
    const folder = await makeFolder(site);
    expect(await buildSearch(folder)).toBe(4);
    const files = await filesIn(join(folder, 'pagefind'));
    const names = new Set(files.map((file) => file.replace(/de_[0-9a-f]+/, 'de_HASH')));
    expect([...names]).toEqual([
      'fragment/de_HASH.pf_fragment',
      'index/de_HASH.pf_index',
      'pagefind-entry.json',
      'pagefind.de_HASH.pf_meta',
      'pagefind.js',
      'relevanz.json',
      'wasm.de.pagefind',
      'wortschatz.json',
    ]);
    // The fifth has the foreign topics.
    expect(files.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(5);
  });

  test('has each in the list of titles, by the name that Pagefind has for it', async () => {
    const folder = await makeFolder(site);
    await buildSearch(folder);
    const { entries, pages, foreign } = await vocabularyOf(folder);
    expect(pages).toBe(4);
    const told = entries.map(({ address, title, kind }) => `${address} ${title} (${kind})`);
    expect(told.sort()).toEqual([
      '/ Hilfe (Seite)',
      '/faq/passwort/ Passwort vergessen (FAQ)',
      '/glossar/ Glossar (Seite)',
      '/glossar/#ttl TTL (Glossar)',
    ]);
    const fragments = await readdir(join(folder, 'pagefind/fragment'));
    const listed = new Set([foreign, ...entries.map(({ id }) => id)]);
    expect(listed.size).toBe(5);
    expect(new Set(fragments.map((name) => listedId(name, listed)))).toEqual(listed);
  });

  test('has the lists of the project, and what helps where nothing is found', async () => {
    const folder = await makeFolder(site);
    await buildSearch(folder);
    const { synonyms, fillers, help } = await vocabularyOf(folder);
    expect(synonyms.get('hauptdomain')).toEqual(['Stammdomain']);
    expect(fillers).toContain('der');
    expect(help.ticket.text).toContain('[Ihr Suchwort]');
  });

  test('has nothing left of an earlier build', async () => {
    const folder = await makeFolder({ ...site, 'pagefind/fragment/alt.pf_fragment': 'alt' });
    await buildSearch(folder);
    expect(await filesIn(join(folder, 'pagefind'))).not.toContain('fragment/alt.pf_fragment');
  });

  test('gives the same files when it is built again', async () => {
    const [one, other] = [await makeFolder(site), await makeFolder(site)];
    await buildSearch(one);
    await buildSearch(other);
    expect(await filesIn(one)).toEqual(await filesIn(other));
    for (const file of ['pagefind/wortschatz.json', 'pagefind/relevanz.json']) {
      const [first, second] = [one, other].map((folder) => readFile(join(folder, file), 'utf8'));
      expect(await first).toBe(await second);
    }
  });
});

describe('it is an error, and nothing is written,', () => {
  test('where no page is for the search', async () => {
    const folder = await makeFolder({ 'notes.txt': 'nichts', '404.html': site['404.html'] });
    await expect(buildSearch(folder)).rejects.toThrow('Der Suchindex wurde nicht gebaut');
    expect(await filesIn(folder)).toEqual(['404.html', 'notes.txt']);
  });

  test('where the folder does not exist', async () => {
    const folder = await makeFolder({});
    await expect(buildSearch(join(folder, 'nichts'))).rejects.toThrow('nichts');
    expect(await filesIn(folder)).toEqual([]);
  });
});
