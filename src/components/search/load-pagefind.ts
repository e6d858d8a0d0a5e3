import type { Pagefind } from '../../search/pagefind-index.ts';
import { base } from './base.ts';
import { entryTag } from './download.ts';

type PagefindModule = Omit<Pagefind, 'options'> & {
  options(options: Parameters<Pagefind['options']>[0] & { metaCacheTag: string }): Promise<void>;
  destroy(): Promise<void>;
};

let failures = 0;

/** Loads Pagefind as if for the first time, also after it could not be loaded. */
export async function loadPagefind(): Promise<Pagefind> {
  // Some browsers remember that a module's address failed.
  const address = `${base}pagefind/pagefind.js${failures > 0 ? `?${failures.toString()}` : ''}`;
  try {
    const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
    await module.destroy();
    return {
      // By itself it would ask for an address that changes with the time, which nobody can ask for
      // beforehand.
      options: (options) => module.options({ ...options, metaCacheTag: entryTag }),
      init: () => module.init(),
      search: async (word) => {
        const found = await module.search(word);
        // Pagefind keeps to itself that a part of its index could not be loaded.
        if (found.results.length === 0 && !navigator.onLine) throw new Error('offline');
        return found;
      },
    };
  } catch (error) {
    failures++;
    throw error;
  }
}
