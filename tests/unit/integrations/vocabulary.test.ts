import { describe, expect, test } from 'vitest';
import type { SearchLists } from '../../../integrations/search/lists.ts';
import type { SearchRecord } from '../../../integrations/search/records.ts';
import { siteWords, vocabularyFile } from '../../../integrations/search/vocabulary.ts';
import { frequencies, openVocabulary, type SearchHelp } from '../../../src/search/vocabulary.ts';
import { noLists, pages, record } from './tiny-records.ts';

const help: SearchHelp = {
  phone: { anzeige: '+49 30 / 23 12 50 00', link: 'tel:+493023125000' },
  ticket: { subject: 'Frage', text: 'Text' },
};

/** The opened file of such pages; each is named by its place. */
function opened(records: readonly SearchRecord[], lists: Partial<SearchLists> = {}) {
  const all = { ...noLists, ...lists };
  const named = records.map((each, place) => ({ ...each, address: `/${place}/` }));
  const ids = new Map(named.map(({ address }, place) => [address, `de_${place + 10_000}`]));
  const file = vocabularyFile(named, siteWords(named, all), ids, all, help);
  return { file, vocabulary: openVocabulary(file) };
}

describe('the file for the browser', () => {
  test('tells how many pages there are', () => {
    expect(opened(pages(7, 'Domain')).file.pages).toBe(7);
  });

  test('tells about on how many pages a word stands', () => {
    const records = [...pages(20, 'Domain Ticket'), ...pages(50, 'Domain')];
    const { byStem } = opened(records).vocabulary;
    expect(byStem.get('ticket')?.frequency).toBe(24);
    expect(byStem.get('domain')?.frequency).toBe(70);
  });

  test.each(frequencies.filter((most) => most > 4))(
    'tells for a word on %i pages that number, which is the end of a list',
    (most) => {
      expect(opened(pages(most, 'Domain')).vocabulary.byStem.get('domain')?.frequency).toBe(most);
    },
  );

  test('leaves out a word that stands on one page alone, and a noun sooner told than another', () => {
    const counts = Array.from({ length: 20 }, (_, index) => index + 1);
    const least = (word: string) =>
      counts.find((count) => opened(pages(count, word)).file.words.join('') !== '') ?? Infinity;
    expect(least('Domain')).toBeGreaterThan(1);
    expect(least('buchen')).toBeGreaterThan(least('Domain'));
    expect(least('buchen')).toBeLessThan(20);
  });

  test('does not tell twice a rare word that is in a title', () => {
    const { file, vocabulary } = opened([
      record('Fahrrad', { title: 'Fahrrad' }),
      record('Fahrrad'),
    ]);
    expect(file.words.join(' ')).not.toContain('Fahrrad');
    expect(vocabulary.byStem.get('fahrrad')).toMatchObject({ text: 'Fahrrad' });
  });

  test('tells a frequent word that is in a title, too', () => {
    const records = [...pages(40, 'Domain'), record('', { title: 'Domain' })];
    expect(opened(records).vocabulary.byStem.get('domain')?.frequency).toBe(60);
  });

  test('has no fillers among its words', () => {
    expect(opened(pages(5, 'und Domain'), { fillers: ['und'] }).file.words.join(' ')).not.toContain(
      'und',
    );
  });

  test('has the pages by kind, with kind, address, title and Pagefind’s name', () => {
    const { entries } = opened([
      record('', { title: 'Begriff', kind: 'Glossar' }),
      record('', { title: 'Frage', kind: 'FAQ' }),
      record('', { title: 'Prüfer', kind: 'Werkzeug' }),
      record('', { title: 'Kontakt', kind: 'Seite' }),
      record('', { title: 'Schritt', kind: 'Anleitung' }),
    ]).vocabulary;
    expect(entries.map(({ kind, address, title, id }) => [kind, address, title, id])).toEqual([
      ['Werkzeug', '/2/', 'Prüfer', '10002'],
      ['Anleitung', '/4/', 'Schritt', '10004'],
      ['FAQ', '/1/', 'Frage', '10001'],
      ['Seite', '/3/', 'Kontakt', '10003'],
      ['Glossar', '/0/', 'Begriff', '10000'],
    ]);
  });

  test('keeps the order of pages of one kind', () => {
    const { entries } = opened(['B', 'A', 'C'].map((title) => record('', { title }))).vocabulary;
    expect(entries.map(({ title }) => title)).toEqual(['B', 'A', 'C']);
  });

  test('has pages of one kind by their places, where they have some', () => {
    const steps = [3, 1, 0, 2].map((place) => record('', { title: `Schritt ${place}`, place }));
    const { entries } = opened(steps).vocabulary;
    expect(entries.map(({ title }) => title.at(-1))).toEqual(['0', '1', '2', '3']);
  });

  test('grows no more with the pages of a large site', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, place) => record('', { title: `Seite ${place}` }));
    const { vocabulary, file } = opened(many(3000));
    expect(file.pages).toBe(3000);
    expect(vocabulary.entries.length).toBe(opened(many(1000)).vocabulary.entries.length);
    expect(vocabulary.entries.length).toBeLessThan(1000);
  });

  test('of a large site has the pages that help most', () => {
    const glossary = Array.from({ length: 999 }, () => record('', { kind: 'Glossar' }));
    const { entries } = opened([
      ...glossary,
      record('', { title: 'Prüfer', kind: 'Werkzeug' }),
    ]).vocabulary;
    expect(entries[0]?.title).toBe('Prüfer');
  });

  test('has search words that say more than the title', () => {
    const { file } = opened(
      [
        record('', {
          title: 'Passwort ändern',
          searchWords: 'neues Passwort PIN pin Kennwort für Login',
        }),
      ],
      { synonyms: { Passwort: ['Kennwort'] }, fillers: ['für'] },
    );
    expect(file.entries.searchWords).toBe('neues PIN Login');
  });

  test('has what readers say by the site’s word, each way to write it once', () => {
    const { file, vocabulary } = opened([record('')], {
      synonyms: { Endkunde: ['Unterkunde', 'Unterkunden', 'sub customer'] },
    });
    expect(Object.keys(file.synonyms)).toEqual(['Endkunde']);
    expect(file.synonyms['Endkunde']?.split('|')).toHaveLength(2);
    expect(Object.fromEntries(vocabulary.synonyms)).toEqual({
      unterkund: ['Endkunde'],
      subcustom: ['Endkunde'],
    });
  });

  test('has fillers, each stem once', () => {
    const { file, vocabulary } = opened([record('')], { fillers: ['mein', 'meine', 'ist'] });
    expect(file.fillers.split(' ')).toHaveLength(2);
    expect(vocabulary.fillerStems).toEqual(new Set(['mein', 'ist']));
  });

  test('has verbs by their form', () => {
    const { vocabulary } = opened([record('')], { verbs: { laden: ['lädst', 'lädt'] } });
    expect(vocabulary.infinitive('lädt')).toBe('laden');
    expect(vocabulary.infinitive('lädst')).toBe('laden');
  });

  test('has what helps where nothing is found', () => {
    expect(opened([record('')]).file.help).toEqual(help);
  });

  test('names each page as shortly as Pagefind’s names can be told apart', () => {
    const records = [record('', { address: '/a/' }), record('', { address: '/b/' })];
    const ids = new Map([
      ['/a/', 'de_3d96731cf9'],
      ['/b/', 'de_3d86731cf8'],
      ['/c/', 'de_3d96'],
    ]);
    const { entries } = vocabularyFile(records, new Map(), ids, noLists, help);
    expect(entries.id).toBe('3d967|3d8');
  });

  test('can’t be written where a title has the sign that parts titles', () => {
    expect(() => opened([record('', { title: 'A | B' })])).toThrow('„A | B“');
  });
});
