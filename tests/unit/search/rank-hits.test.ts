import { describe, expect, test } from 'vitest';
import { rank } from '../../../src/search/rank.ts';
import { found, type Places, question, ranked, term, way } from './tiny-question.ts';
import { tinyVocabulary } from './tiny-vocabulary.ts';

describe('a page is no hit', () => {
  const words = Array.from({ length: 10 }, (_, index) => term(`w${index}`));

  test('with one of ten words', () => {
    expect(ranked(question(...words), { w0: { a: 'title' } })).toEqual([]);
  });

  test('with a frequent word beside a rare one that it hasn’t', () => {
    expect(
      ranked(question(term('domain', 0.2), term('gewerbe', 2)), { domain: { a: 'title' } }),
    ).toEqual([]);
  });

  test('with half of a question in the text, where the other half is found nowhere', () => {
    const asked = question(
      term('domain'),
      term('fahrrad', 1, [way('fahrrad', { isUnlisted: true })]),
    );
    expect(ranked(asked, { domain: { a: 'text' } })).toEqual([]);
  });

  test('far behind the best', () => {
    const asked = question(term('passwort'), term('ticket'));
    const far = { passwort: { best: 'title', far: 'text' }, ticket: { best: 'title' } } as const;
    expect(ranked(asked, far, {}, { best: 4 })).toEqual(['best']);
  });

  test('where nothing was asked for', () => {
    expect(ranked(question(), { x: { a: 'title' } })).toEqual([]);
    expect(ranked(question(), {}, {}, {}, new Set(['a']))).toEqual([]);
  });

  test('that has one word of three, where the site does not know the others; but in a sentence', () => {
    const terms = ['lotto', 'fahrrad'].map((word) =>
      term(word, 1, [way(word, { isUnlisted: true })]),
    );
    const asked = question(term('domain'), ...terms);
    expect(ranked(asked, { domain: { a: 'title' } })).toEqual([]);
    const stems = ['ich', 'hab', 'meine', ...asked.stems];
    expect(ranked({ ...asked, stems }, { domain: { a: 'title' } })).toEqual(['a']);
  });

  test('that shares one word of several with what readers might say', () => {
    const asked = question(term('mahnung'), term('kunde'));
    expect(ranked(asked, { mahnung: { a: 'wording' } })).toEqual([]);
    expect(ranked(asked, { mahnung: { a: 'wording' } }, {}, { a: 2.9 })).toEqual([]);
    expect(ranked(asked, { mahnung: { a: 'wording' } }, {}, { a: 3 })).toEqual(['a']);
    const two = { kunde: { a: 'wording' }, vergessen: { a: 'wording' } } as const;
    expect(ranked(question(term('kunde'), term('vergessen')), two)).toEqual(['a']);
  });

  test('where no word is found', () => {
    expect(ranked(question(term('fahrrad')), {})).toEqual([]);
  });
});

describe('where the question names what the site says nothing about, a page is', () => {
  const webmail = term('webmail', 1, [way('webmail', { isUnlisted: true })]);
  const asked = question(webmail, term('einrichten'));
  const site = { foreign: 'fremd' };

  test('no hit that only mentions it, or does not have it', () => {
    const places = {
      webmail: { fremd: 'text', a: 'text' },
      einrichten: { a: 'title', b: 'title' },
    };
    expect(ranked(asked, places as Places, site)).toEqual([]);
  });

  test('a hit that answers with it', () => {
    const places = { webmail: { fremd: 'text', a: 'answer' }, einrichten: { a: 'title' } };
    expect(ranked(asked, places as Places, site)).toEqual(['a']);
  });
});

describe('a page is a hit', () => {
  test('where the question stands word for word, however little its words tell', () => {
    const asked = question(term('von'), term('hand', 9, [way('hand', { isUnlisted: true })]));
    const verbatim = new Set(['a']);
    expect(ranked(asked, { von: { a: 'text', b: 'text' } }, {}, {}, verbatim)).toEqual(['a']);
    expect(ranked(asked, {}, {}, {}, verbatim)).toEqual(['a']);
  });

  test('with half of a question in the text, where both words are known', () => {
    expect(ranked(question(term('domain'), term('gewerbe')), { domain: { a: 'text' } })).toEqual([
      'a',
    ]);
  });

  test('with half of a question in the text, where the other half is unlisted but on other pages', () => {
    const asked = question(
      term('domain'),
      term('fahrrad', 1, [way('fahrrad', { isUnlisted: true })]),
    );
    const ids = ranked(asked, { domain: { a: 'text' }, fahrrad: { b: 'text' } });
    expect(ids.toSorted()).toEqual(['a', 'b']);
  });

  test('with half of a question in the text, where the other half may mean a known word', () => {
    const ways = [way('kunde'), way('client', { isUnlisted: true })];
    const asked = question(term('domain'), term('kunde', 1, ways));
    expect(ranked(asked, { domain: { a: 'text' } })).toEqual(['a']);
  });

  test('with most of a question in the title, though a word of it is found nowhere', () => {
    const asked = question(
      term('passwort', 3),
      term('fahrrad', 1, [way('fahrrad', { isUnlisted: true })]),
    );
    expect(ranked(asked, { passwort: { a: 'title' } })).toEqual(['a']);
  });

  test('for which readers say the only word that was asked', () => {
    expect(ranked(question(term('mahnung')), { mahnung: { a: 'wording' } })).toEqual(['a']);
  });

  test('with a word in the text, where that is the whole question', () => {
    expect(ranked(question(term('domain')), { domain: { a: 'text' } })).toEqual(['a']);
  });

  test('not far behind the best', () => {
    expect(ranked(question(term('domain')), { domain: { a: 'title', b: 'searchWords' } })).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('a hit tells', () => {
  const tell = (table: Places) =>
    rank(
      question(term('passwort'), term('konto')),
      tinyVocabulary({ entries: [{ id: 'a', title: 'Passwort', address: '/p/' }] }),
      found(table),
    )[0];

  test('whether its title and search words have every word of the question', () => {
    expect(tell({ passwort: { a: 'title' }, konto: { a: 'searchWords' } })?.isCovered).toBe(true);
    expect(tell({ passwort: { a: 'title' }, konto: { a: 'answer' } })?.isCovered).toBe(false);
    expect(tell({ passwort: { a: 'title' } })?.isCovered).toBe(false);
  });

  test('whether a word is in its text only', () => {
    expect(tell({ passwort: { a: 'title' }, konto: { a: 'text' } })?.isInText).toBe(true);
    expect(tell({ passwort: { a: 'title' }, konto: { a: 'answer' } })?.isInText).toBe(false);
  });

  test('title and address, where they are listed', () => {
    expect(tell({ passwort: { a: 'title' } })?.entry?.address).toBe('/p/');
    expect(tell({ passwort: { b: 'title' } })?.entry).toBeUndefined();
  });

  test('the strongest place of a word that is found in several ways', () => {
    const two = question(term('kunde', 1, [way('kunde'), way('endkunde')]));
    const places = { kunde: { a: 'text' }, endkunde: { a: 'title' } } as const;
    expect(rank(two, tinyVocabulary({}), found(places))[0]).toMatchObject({
      isCovered: true,
      isInText: false,
    });
    const other = { kunde: { a: 'title' }, endkunde: { a: 'text' } } as const;
    expect(rank(two, tinyVocabulary({}), found(other))[0]?.isCovered).toBe(true);
  });
});
