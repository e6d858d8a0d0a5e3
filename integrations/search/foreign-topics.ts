import type { SearchLists } from './lists.ts';
import type { IndexedRecord } from './pagefind.ts';

/** Where the record of foreign topics is said to be; there is no such place. */
export const foreignAddress = '/#fremde-themen';

/**
 * A record that no reader sees. Pagefind tells by it that a word names something about which the
 * site says nothing, without a list of such words in the browser.
 */
export function foreignTopics({ foreign }: SearchLists): IndexedRecord {
  const text = foreign.join(' ');
  return {
    address: foreignAddress,
    kind: '',
    title: '',
    place: 0,
    answer: '',
    searchWords: '',
    html: `<p>${text}</p>`,
    text,
    related: [],
  };
}
