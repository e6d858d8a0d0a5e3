import { readSearchLists, type SearchLists } from '../integrations/search/lists.ts';
import { recordsOf } from '../integrations/search/records.ts';
import { siteWords } from '../integrations/search/vocabulary.ts';
import { fold } from '../src/search/fold.ts';
import { stem } from '../src/search/stem.ts';
import type { Check, Finding } from './check.ts';
import type { Site } from './site.ts';

const file = 'src/content/suche/synonyme.yaml';
const wordingsFile = 'src/content/suche/umschreibungen.yaml';

/**
 * Every synonym leads to a word that stands on the site, and to one only; every other wording to a
 * page or term that there is.
 */
export const searchWords: Check = {
  name: 'Wörter der Suche',
  run: (site) => findings(site, readSearchLists()),
};

/** The same for lists from elsewhere. */
export function findings(site: Pick<Site, 'pages' | 'root'>, lists: SearchLists): Finding[] {
  const records = site.pages.flatMap(({ url, html }) =>
    recordsOf(url.pathname.slice(site.root.pathname.length - 1), html),
  );
  const words = siteWords(records, lists);
  const ignored = new Set(lists.fillers.map((word) => stem(fold(word))));
  const isOnSite = (word: string) => words.has(stem(fold(word))) || ignored.has(stem(fold(word)));
  const addresses = new Set(records.map(({ address }) => address));
  return [...lostTargets(lists, isOnSite), ...doubles(lists), ...lostPages(lists, addresses)];
}

function lostPages({ wordings }: SearchLists, addresses: ReadonlySet<string>): Finding[] {
  return Object.keys(wordings)
    .filter((address) => !addresses.has(address))
    .map((address) => ({
      file: wordingsFile,
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
      const key = stem(fold(phrase));
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
