import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { SearchRecord } from './records.ts';

/**
 * What the search asks for in the browser. Everything else that Pagefind builds is its own
 * interface, its worker (the index of a help site is searched faster than a worker starts), and the
 * word stemming of languages that the site doesn't have.
 */
const neededFile =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.de\.pagefind|.*\.pf_(meta|index|fragment|filter))$/;

/** A record as Pagefind gets it, with the words it is found by beside its own. */
export interface IndexedRecord extends SearchRecord {
  readonly related: readonly string[];
}

export interface SearchIndex {
  readonly files: readonly IndexFile[];
  /** Pagefind's name for each record, by its address */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Pagefind's index of the records.
 * @throws an Error that says what Pagefind reported
 */
export async function buildSearchIndex(records: readonly IndexedRecord[]): Promise<SearchIndex> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'de' });
    if (!index) throw failure(errors);
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.address, content: indexedPage(record) });
      if (added.errors.length > 0) throw failure(added.errors);
    }
    const built = await index.getFiles();
    if (built.errors.length > 0) throw failure(built.errors);
    const files = built.files.filter((file) => neededFile.test(file.path));
    return { files, ids: new Map(files.flatMap(fragmentName)) };
  } finally {
    // Its process would keep the build from ending.
    await close();
  }
}

/** Names of metadata are the ones that `src/search/pagefind-index.ts` reads and weighs. */
function indexedPage(record: IndexedRecord): string {
  const { kind, title, answer, searchWords, related, html } = record;
  const meta = {
    title,
    art: kind,
    antwort: answer,
    stichworte: searchWords,
    verwandtes: related.join(' '),
  };
  const told = Object.entries(meta)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<p data-pagefind-meta="${name}">${escaped(value)}</p>`);
  return `<!doctype html><html lang="de"><body><main data-pagefind-body>${html}</main>${told.join('')}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The record that a file of the index is about; Pagefind names records by a hash of its own. */
function fragmentName({ path, content }: IndexFile): [string, string][] {
  const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
  if (id === undefined) return [];
  const packed = Buffer.from(content);
  const text = (packed[0] === 0x1f ? gunzipSync(packed) : packed).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return [[url, id]];
}

function failure(errors: readonly string[]): Error {
  return new Error(`Der Suchindex wurde nicht gebaut: ${errors.join(' ')}`);
}
