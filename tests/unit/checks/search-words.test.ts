import { expect, test } from 'vitest';
import type { SearchLists } from '../../../integrations/search/lists.ts';
import { findings, notes } from '../../../checks/search-words.ts';
import { tinySite } from './tiny-site.ts';

const html =
  '<!doctype html><html lang="de"><body><main data-pagefind-body><h1>Guthaben aufladen</h1>' +
  '<span data-pagefind-meta="art:FAQ"></span><p class="lead">Im Kundenkonto.</p></main></body></html>';

function found(synonyms: SearchLists['synonyms']): string[] {
  const site = tinySite({ 'index.html': html });
  return findings(site, { synonyms, fillers: ['im'], verbs: {}, wordings: {}, foreign: [] }).map(
    ({ problem }) => problem,
  );
}

test('synonyms of words that stand on a page are fine, in any form', () => {
  expect(found({ Guthaben: ['Saldo'], 'Im Kundenkonto': ['Account'] })).toEqual([]);
});

test('a synonym for a word that stands nowhere is named, each lost word by itself', () => {
  expect(found({ 'Guthaben abheben': ['auszahlen'], Kreditkarte: ['Visa'] })).toEqual([
    '„abheben“ steht auf keiner Seite',
    '„Kreditkarte“ steht auf keiner Seite',
  ]);
});

test('another wording for a page that there is not is named', () => {
  const lists = { synonyms: {}, fillers: [], verbs: {}, foreign: [] };
  const wordings = { '/': ['Geld einzahlen'], '/faq/lotto/': ['Los'], '/#lotto': ['Los'] };
  const site = tinySite({ 'index.html': html });
  expect(findings(site, { ...lists, wordings }).map(({ problem }) => problem)).toEqual([
    '„/faq/lotto/“ gibt es nicht',
    '„/#lotto“ gibt es nicht',
  ]);
});

test('a page for which no questions are known is noted', () => {
  const site = tinySite({ 'index.html': html });
  const noted = (wordings: SearchLists['wordings']) =>
    notes(site, { synonyms: {}, fillers: [], verbs: {}, foreign: [], wordings });
  expect(noted({})).toEqual(['ohne Fragen in src/content/suche/umschreibungen/: /']);
  expect(noted({ '/': ['Geld einzahlen'] })).toEqual([]);
});

test('what readers say may not mean two things', () => {
  expect(found({ Guthaben: ['Saldo'], Kundenkonto: ['Account', 'saldo'] })).toEqual([
    '„saldo“ steht bei „Guthaben“ und bei „Kundenkonto“',
  ]);
});

test('a foreign topic that is one of the page is named', () => {
  const lists = { synonyms: { Guthaben: ['Saldo'] }, fillers: [], verbs: {}, wordings: {} };
  const foreign = ['Postfach', 'Aufladung', 'Saldo', 'Kundenkonto'];
  const site = tinySite({ 'index.html': html });
  expect(findings(site, { ...lists, foreign })).toMatchObject([
    { file: 'src/content/suche/fremde-themen.yaml', problem: expect.stringMatching('„Aufladung“') },
    { problem: expect.stringMatching('„Saldo“') },
  ]);
});
