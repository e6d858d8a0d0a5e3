import { readSearchLists, type SearchLists } from '../integrations/search/lists.ts';
import { recordsOf, type SearchRecord } from '../integrations/search/records.ts';
import { siteWords } from '../integrations/search/vocabulary.ts';
import { stemOf, stemsOf } from '../src/search/vocabulary.ts';
import type { Check, Finding } from './check.ts';
import type { Site } from './site.ts';

const file = 'src/content/suche/synonyme.yaml';
const wordingsFiles = 'src/content/suche/umschreibungen/';
const foreignFile = 'src/content/suche/fremde-themen.yaml';

/**
 * Every synonym leads to a word that stands on the site, and to one only; every other wording to a
 * page or term that there is. No foreign topic is one of the site.
 */
export const searchWords: Check = {
  name: 'Wörter der Suche',
  run: (site) => findings(site, readSearchLists()),
  notes: (site) => notes(site, readSearchLists()),
};

/** Pages and terms for which the search knows no questions, so that it finds them less often. */
export function notes(site: Pick<Site, 'pages' | 'root'>, { wordings }: SearchLists): string[] {
  return recordsIn(site)
    .filter(({ address }) => wordings[address] === undefined)
    .map(({ address }) => `ohne Fragen in ${wordingsFiles}: ${address}`);
}

/** The same for lists from elsewhere. */
export function findings(site: Pick<Site, 'pages' | 'root'>, lists: SearchLists): Finding[] {
  const records = recordsIn(site);
  const words = siteWords(records, lists);
  const ignored = new Set(lists.fillers.map(stemOf));
  const isOnSite = (word: string) => words.has(stemOf(word)) || ignored.has(stemOf(word));
  const addresses = new Set(records.map(({ address }) => address));
  const told = new Set(
    records.flatMap(({ title, searchWords: said }) => stemsOf(`${title} ${said}`)),
  );
  return [
    ...lostTargets(lists, isOnSite),
    ...doubles(lists),
    ...lostPages(lists, addresses),
    ...ownTopics(lists, told),
  ];
}

function recordsIn({ pages, root }: Pick<Site, 'pages' | 'root'>): SearchRecord[] {
  return pages.flatMap(({ url, html }) =>
    recordsOf(url.pathname.slice(root.pathname.length - 1), html),
  );
}

function ownTopics({ foreign, synonyms }: SearchLists, told: ReadonlySet<string>): Finding[] {
  const said = new Set(Object.values(synonyms).flatMap((list) => list.map(stemOf)));
  return foreign
    .filter((word) => told.has(stemOf(word)) || said.has(stemOf(word)))
    .map((word) => ({
      file: foreignFile,
      problem: `„${word}“ steht auch in einem Titel, unter Suchwörtern oder als Synonym`,
      remedy: 'Löschen Sie es hier: Die Hilfe sagt etwas dazu.',
    }));
}

function lostPages({ wordings }: SearchLists, addresses: ReadonlySet<string>): Finding[] {
  return Object.keys(wordings)
    .filter((address) => !addresses.has(address))
    .map((address) => ({
      file: wordingsFiles,
      problem: `„${address}“ gibt es nicht`,
      remedy:
        'Schreiben Sie die Adresse der Seite oder des Begriffs, oder löschen Sie den Eintrag.',
    }));
}

function lostTargets({ synonyms }: SearchLists, isOnSite: (word: string) => boolean): Finding[] {
  return Object.keys(synonyms).flatMap((target) =>
    target
      .split(' ')
      .filter((word) => !isOnSite(word))
      .map((word) => ({
        file,
        problem: `„${word}“ steht auf keiner Seite`,
        remedy: `Nehmen Sie für „${target}“ das Wort, das die Seiten verwenden, oder löschen Sie die Zeile.`,
      })),
  );
}

function doubles({ synonyms }: SearchLists): Finding[] {
  const said = new Map<string, string>();
  return Object.entries(synonyms).flatMap(([target, list]) =>
    list.flatMap((phrase) => {
      const key = stemOf(phrase);
      const other = said.get(key);
      said.set(key, target);
      if (other === undefined || other === target) return [];
      return [
        {
          file,
          problem: `„${phrase}“ steht bei „${other}“ und bei „${target}“`,
          remedy: 'Lassen Sie es bei dem einen stehen, das gemeint ist.',
        },
      ];
    }),
  );
}
