import { type Answer, createEngine } from '../../../src/search/engine.ts';
import { type FakePage, fakePagefind } from './fake-pagefind.ts';
import { type TinyRelevance, tinyRelevance } from './tiny-relevance.ts';
import { type TinySite, tinyVocabulary } from './tiny-vocabulary.ts';

export const site: TinySite = {
  words: { 24: 'Domain', 4: 'Passwort Ticket Guthaben', 2: 'Gewerbeschein' },
  entries: [
    { id: 'pass1', title: 'Passwort vergessen', address: '/faq/passwort-vergessen/' },
    { id: 'pass2', title: 'Passwort', kind: 'Glossar', address: '/glossar/#passwort' },
    { id: 'glos1', title: 'Glossar', kind: 'Seite', address: '/glossar/' },
    { id: 'tick1', title: 'Ticket schreiben', address: '/kontakt/' },
    { id: 'tick2', title: 'Ticketsystem', kind: 'Glossar', address: '/glossar/#ticketsystem' },
    { id: 'tick3', title: 'Ticket', kind: 'Glossar', address: '/glossar/#ticket' },
  ],
};

type Table = Readonly<Record<string, readonly FakePage[]>>;

/** An engine over such a site and what Pagefind finds for each word. */
export function engineOf(
  table: Table,
  more: { base?: string; site?: TinySite; relevance?: TinyRelevance } = {},
) {
  const { load, log } = fakePagefind(table);
  const vocabulary = tinyVocabulary(more.site ?? site);
  const engine = createEngine(more.base ?? '/', vocabulary, load, () =>
    Promise.resolve(tinyRelevance(more.relevance ?? {})),
  );
  const answer = (question: string) => engine.full(engine.atOnce(question, false));
  return { engine, log, answer };
}

export const ids = ({ hits }: Answer) => hits.map(({ id }) => id);
