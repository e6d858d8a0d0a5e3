import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { openVocabulary } from '../../src/search/vocabulary.ts';
import { foreignTopics } from './foreign-topics.ts';
import { searchHelp } from './help.ts';
import { readSearchLists } from './lists.ts';
import { buildSearchIndex } from './pagefind.ts';
import { recordsOf, type SearchRecord } from './records.ts';
import { relevanceFile } from './relevance.ts';
import { relatedWords, siteWords, vocabularyFile } from './vocabulary.ts';

/**
 * Builds all that the search needs from the finished pages: Pagefind's index in `pagefind/`, and
 * the small file of words and titles and what was learned from questions beside it.
 * @returns how many records can be found
 * @throws an Error where there is nothing to find, or Pagefind reports one
 */
export async function buildSearch(site: string): Promise<number> {
  const records = await readRecords(site);
  if (records.length === 0)
    throw new Error(`Der Suchindex wurde nicht gebaut: Keine Seite in ${site} gefunden.`);
  const lists = readSearchLists();
  const words = siteWords(records, lists);
  const { files, ids } = await buildSearchIndex([
    ...records.map((record) => ({
      ...record,
      related: relatedWords(record, words, lists),
    })),
    foreignTopics(lists),
  ]);
  const folder = join(site, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  const vocabulary = vocabularyFile(records, words, ids, lists, searchHelp());
  const relevance = relevanceFile(openVocabulary(vocabulary), ids, lists);
  for (const { path, content } of [
    ...files,
    { path: 'wortschatz.json', content: JSON.stringify(vocabulary) },
    { path: 'relevanz.json', content: JSON.stringify(relevance) },
  ]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return records.length;
}

async function readRecords(site: string): Promise<SearchRecord[]> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.sort().map(async (file) => {
      const address = `/${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;
      return recordsOf(address, await readFile(join(site, file), 'utf8'));
    }),
  );
  return pages.flat();
}
