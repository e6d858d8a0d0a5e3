import { describe, expect, test } from 'vitest';
import type { SearchLists } from '../../../integrations/search/lists.ts';
import type { SearchRecord } from '../../../integrations/search/records.ts';
import { relatedWords, siteWords } from '../../../integrations/search/vocabulary.ts';
import { noLists, record } from './tiny-records.ts';

/** The words of the pages, and on how many each stands. */
function counted(records: readonly SearchRecord[], lists = noLists) {
  const words = [...siteWords(records, lists).values()];
  return Object.fromEntries(words.map(({ text, frequency }) => [text, frequency]));
}

describe('words of the site', () => {
  test('are counted once for each page', () => {
    expect(counted([record('Domain Domain Domains'), record('Eine Domain')])).toEqual({
      Domain: 2,
      Eine: 1,
    });
  });

  test('may stand in title and search words as well as in the text', () => {
    const records = [record('', { title: 'Preise' }), record('', { searchWords: 'Kosten' })];
    expect(counted(records)).toEqual({ Preise: 1, Kosten: 1 });
  });

  test('are written as the site writes them most often', () => {
    expect(Object.keys(counted([record('Domains DOMAIN Domain Domain')]))).toEqual(['Domain']);
  });

  test('are written in the shorter way where two are as frequent', () => {
    expect(Object.keys(counted([record('Rechnungen Rechnung')]))).toEqual(['Rechnung']);
  });

  test('are the whole of hyphenated words, and the parts', () => {
    expect(counted([record('Standard-NS')])).toEqual({ 'Standard-NS': 1, Standard: 1, NS: 1 });
  });

  test('are no fillers, however these are written', () => {
    expect(
      counted([record('Für die Domain fuer DIE')], { ...noLists, fillers: ['für', 'die'] }),
    ).toEqual({ Domain: 1 });
  });

  test('are no single letters, no numbers of up to three digits', () => {
    expect(counted([record('A 1 12 123 1234 192.0.2.10 IP')])).toEqual({
      '1234': 1,
      '192.0.2.10': 1,
      IP: 1,
    });
  });
});

describe('words related to a page', () => {
  const words = siteWords([record('Nameserver Umzug Konto Preise Verwaltung')], noLists);
  const related = (each: SearchRecord, synonyms: SearchLists['synonyms'] = {}) =>
    relatedWords(each, words, { ...noLists, synonyms });

  test('are what readers say for words of its title and its search words', () => {
    const synonyms = { Passwort: ['Kennwort', 'password'], Domain: ['Webadresse'] };
    expect(related(record('', { title: 'Ihr Passwort' }), synonyms)).toEqual([
      'Kennwort',
      'password',
    ]);
    expect(related(record('', { searchWords: 'Domains' }), synonyms)).toEqual(['Webadresse']);
  });

  test('are not what readers say for words of its text alone', () => {
    expect(related(record('Passwort'), { Passwort: ['Kennwort'] })).toEqual([]);
  });

  test('are what readers say for several words only where it has them all', () => {
    const synonyms = { 'Guthaben aufladen': ['top up'] };
    expect(related(record('', { title: 'Guthaben sehen' }), synonyms)).toEqual([]);
    expect(related(record('', { title: 'Guthaben jetzt aufladen' }), synonyms)).toEqual(['top up']);
  });

  test('are the parts of its compounds', () => {
    expect(related(record('Der Nameserverumzug'))).toEqual(['nameserver', 'umzug']);
  });

  test('are a part that the site does not know by itself, too', () => {
    expect(related(record('Nameserverwechsel'))).toEqual(['nameserver', 'wechsel']);
  });

  test('are not parts of words that are no compounds', () => {
    expect(related(record('Nameserver Verwaltung Fahrradschlauch'))).toEqual([]);
  });

  test('are each told once', () => {
    const twice = record('Nameserverumzug Umzugnameserver', { title: 'Passwort' });
    expect(related(twice, { Passwort: ['umzug'] })).toEqual(['umzug', 'nameserver']);
  });
});
