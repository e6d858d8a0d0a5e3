import type { SearchLists } from '../../../integrations/search/lists.ts';
import type { SearchRecord } from '../../../integrations/search/records.ts';

export const noLists: SearchLists = {
  synonyms: {},
  fillers: [],
  verbs: {},
  wordings: {},
  foreign: [],
};

/** A record of that text, empty otherwise. */
export function record(text: string, more: Partial<SearchRecord> = {}): SearchRecord {
  const empty = {
    address: '/x/',
    kind: 'FAQ',
    title: '',
    place: 0,
    answer: '',
    searchWords: '',
    html: '',
  };
  return { ...empty, text, ...more };
}

/** As many pages with that text as told. */
export const pages = (count: number, text: string) =>
  Array.from({ length: count }, () => record(text));
