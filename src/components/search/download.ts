import { loadOnce } from '../../search/load-once.ts';
import type { VocabularyFile } from '../../search/vocabulary.ts';
import { base } from './base.ts';

/** What stands in the address of Pagefind's list of indexes. */
export const entryTag = 'hilfe';

/** The site's words. */
export const downloadWords = loadOnce(() => download<VocabularyFile>('wortschatz.json'));

/** A file of the search, as its type says that the build has written it. */
export async function download<File>(name: string): Promise<File> {
  const response = await fetch(`${base}pagefind/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status.toString()}`);
  return response.json() as Promise<File>;
}

/**
 * Starts the downloads: first the words, which show the first results, then all that the whole answer
 * needs, at once. By itself Pagefind would ask for one thing after the other.
 */
export function startDownloads() {
  downloadWords().then(
    () => {
      preload('relevanz.json', { rel: 'preload', as: 'fetch' });
      preload('wasm.de.pagefind', { rel: 'preload', as: 'fetch' });
      preload('pagefind.js', { rel: 'modulepreload' });
      preload(`pagefind-entry.json?ts=${entryTag}`, { rel: 'preload', as: 'fetch' });
    },
    () => undefined,
  );
}

function preload(file: string, how: Partial<HTMLLinkElement>) {
  const link = document.createElement('link');
  Object.assign(link, { crossOrigin: '', ...how, href: `${base}pagefind/${file}` });
  document.head.append(link);
}
