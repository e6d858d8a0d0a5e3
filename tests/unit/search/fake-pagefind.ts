import type { Pagefind, PagefindResult } from '../../../src/search/pagefind-index.ts';

/** What Pagefind knows of a page that it found; what is left out stands empty. */
export interface FakePage {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly kind?: string;
  readonly answer?: string;
  readonly excerpt?: string;
  /** anchor and title of each section */
  readonly sections?: readonly (readonly [string, string])[];
  /** the metadata that the word is in */
  readonly fields?: readonly string[];
}

/** What was asked of a fake, in its order. */
export interface Log {
  readonly options: Parameters<Pagefind['options']>[0][];
  readonly asked: string[];
  loaded: number;
  inits: number;
  /** pages whose own file was loaded */
  readonly read: string[];
}

/** A Pagefind that finds for each word what the table says, and its loading. */
export function fakePagefind(table: Readonly<Record<string, readonly FakePage[]>>): {
  readonly load: () => Promise<Pagefind>;
  readonly log: Log;
} {
  const log: Log = { options: [], asked: [], loaded: 0, inits: 0, read: [] };
  const pagefind: Pagefind = {
    options: (options) => Promise.resolve(void log.options.push(options)),
    init: () => Promise.resolve(void log.inits++),
    search: (query) => {
      log.asked.push(query);
      return Promise.resolve({ results: (table[query] ?? []).map((page) => result(page, log)) });
    },
  };
  const load = () => {
    log.loaded++;
    return Promise.resolve(pagefind);
  };
  return { load, log };
}

function result(page: FakePage, log: Log): PagefindResult {
  const { id, url = `/${id}/`, title, kind, answer, excerpt = '', sections = [] } = page;
  return {
    id: `de_${id}`,
    ...(page.fields ? { matchedMetaFields: [...page.fields] } : {}),
    data: () => {
      log.read.push(id);
      return Promise.resolve({
        url,
        excerpt,
        meta: {
          ...(title === undefined ? {} : { title }),
          ...(kind === undefined ? {} : { art: kind }),
          ...(answer === undefined ? {} : { antwort: answer }),
        },
        sub_results: [
          { url, title: title ?? '' },
          ...sections.map(([anchor, name]) => ({ url: `${url}${anchor}`, title: name })),
        ],
      });
    },
  };
}
