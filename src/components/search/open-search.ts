import { createEngine, type Engine } from '../../search/engine.ts';
import { loadOnce } from '../../search/load-once.ts';
import { openRelevance, type RelevanceFile } from '../../search/relevance.ts';
import { openVocabulary, type Vocabulary } from '../../search/vocabulary.ts';
import { base } from './base.ts';
import { download, downloadWords } from './download.ts';
import { loadPagefind } from './load-pagefind.ts';

/** What answers questions on this page. */
export interface Search {
  readonly vocabulary: Vocabulary;
  readonly engine: Engine;
  /** Begins anew with Pagefind, which stays broken once a part of it could not be loaded. */
  renew(): void;
}

/** The page's one search; after a download that failed, the next call tries again. */
export const openSearch = loadOnce(async () => searchOver(openVocabulary(await downloadWords())));

/** What was learned from questions. */
const loadRelevance = loadOnce(async () =>
  openRelevance(await download<RelevanceFile>('relevanz.json')),
);

function searchOver(vocabulary: Vocabulary): Search {
  const create = () => createEngine(base, vocabulary, loadPagefind, loadRelevance);
  let engine = create();
  return {
    vocabulary,
    get engine() {
      return engine;
    },
    renew: () => (engine = create()),
  };
}
