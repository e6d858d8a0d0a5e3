import { describe, expect, test } from 'vitest';
import { createPagefindIndex } from '../../../src/search/pagefind-index.ts';
import type { Way } from '../../../src/search/term.ts';
import { understand } from '../../../src/search/understand.ts';
import { type FakePage, fakePagefind } from './fake-pagefind.ts';
import { helpSite, tinyVocabulary } from './tiny-vocabulary.ts';

const vocabulary = tinyVocabulary(helpSite);
const way = (text: string): Way => ({
  text,
  stem: text.toLowerCase(),
  weight: 1,
  isBeginning: false,
  isUnlisted: false,
});

/** The one page whose title is known. */
const listed: ReadonlySet<string> = new Set(['3d967']);

/** An index over a table of words, and what was asked of Pagefind. */
function indexOf(table: Readonly<Record<string, readonly FakePage[]>>, base = '/') {
  const { load, log } = fakePagefind(table);
  return { index: createPagefindIndex(base, listed, load), log };
}

/** Where the question’s first word is found: the pages with their places. */
async function placesOf(question: string, pages: Readonly<Record<string, readonly FakePage[]>>) {
  const understood = understand(question, vocabulary);
  const evidence = await indexOf(pages).index.evidence(understood);
  const [first] = understood.terms[0]?.ways ?? [];
  return first ? [...evidence(first)] : [];
}

describe('Pagefind is started', () => {
  test('once, however often it is needed', async () => {
    const { index, log } = indexOf({});
    await Promise.all([
      index.start(),
      index.start(),
      index.evidence(understand('Domain', vocabulary)),
    ]);
    expect([log.loaded, log.inits, log.options.length]).toEqual([1, 1, 1]);
  });

  test('with the base path, without the worker, and with a weight for each field', async () => {
    const { index, log } = indexOf({}, '/hilfe/');
    await index.start();
    expect(log.options[0]).toMatchObject({ baseUrl: '/hilfe/', noWorker: true });
    const weights = log.options[0]?.ranking.metaWeights ?? {};
    const { title = 0, stichworte = 0, antwort = 0, verwandtes = 0, art } = weights;
    expect(title).toBeGreaterThan(stichworte);
    expect(stichworte).toBeGreaterThan(antwort);
    expect(antwort).toBeGreaterThan(verwandtes);
    expect(verwandtes).toBeGreaterThan(0);
    expect(art).toBe(0);
  });

  test('again, where it has failed', async () => {
    const { load } = fakePagefind({ Domain: [{ id: 'a1b2c' }] });
    let fails = true;
    const index = createPagefindIndex('/', listed, () =>
      fails ? Promise.reject(new Error('offline')) : load(),
    );
    await expect(index.start()).rejects.toThrow('offline');
    await expect(index.evidence(understand('Domain ', vocabulary))).rejects.toThrow('offline');
    fails = false;
    const evidence = await index.evidence(understand('Domain ', vocabulary));
    expect([...evidence(way('Domain'))]).toEqual([['a1b2c', 'text']]);
  });

  test('again, where it was loaded but could not begin', async () => {
    const { load, log } = fakePagefind({});
    let fails = true;
    const index = createPagefindIndex('/', listed, async () => {
      const pagefind = await load();
      return fails ? { ...pagefind, init: () => Promise.reject(new Error('no wasm')) } : pagefind;
    });
    await expect(index.start()).rejects.toThrow('no wasm');
    fails = false;
    await index.start();
    expect(log.loaded).toBe(2);
  });
});

describe('a word', () => {
  test('is asked for once, in every way that it may be meant', async () => {
    const { index, log } = indexOf({});
    const understood = understand('Kunde ', vocabulary);
    await index.evidence(understood);
    await index.evidence(understood);
    expect(log.asked).toEqual(['Kunde', 'Endkunde']);
  });

  test('is asked for again where the answer failed', async () => {
    const { load, log } = fakePagefind({ Domain: [{ id: 'a1b2c' }] });
    let fails = true;
    const index = createPagefindIndex('/', listed, async () => {
      const { search, ...rest } = await load();
      return {
        ...rest,
        search: (word) => (fails ? Promise.reject(new Error('no chunk')) : search(word)),
      };
    });
    const understood = understand('Domain ', vocabulary);
    await expect(index.evidence(understood)).rejects.toThrow('no chunk');
    fails = false;
    expect([...(await index.evidence(understood))(way('Domain'))]).toHaveLength(1);
    expect(log.loaded).toBe(1);
  });

  test('is found in the strongest of its fields', async () => {
    const fields = [['title'], ['stichworte'], ['antwort'], ['verwandtes'], ['art'], [], undefined];
    const pages = fields.map((names, place) => ({
      id: `page${place}`,
      ...(names ? { fields: names } : {}),
    }));
    expect(await placesOf('Domain ', { Domain: pages })).toEqual([
      ['page0', 'title'],
      ['page1', 'searchWords'],
      ['page2', 'answer'],
      ['page3', 'related'],
      ['page4', 'text'],
      ['page5', 'text'],
      ['page6', 'text'],
    ]);
    const several = [{ id: 'page0', fields: ['verwandtes', 'antwort', 'title'] }];
    expect(await placesOf('Domain ', { Domain: several })).toEqual([['page0', 'title']]);
  });

  test('is found on the best page first', async () => {
    const pages = [{ id: 'best0' }, { id: 'half0' }];
    expect(await placesOf('Domain ', { Domain: pages })).toEqual([
      ['best0', 'text'],
      ['half0', 'text'],
    ]);
  });

  test('that was not asked for is found nowhere', async () => {
    const evidence = await indexOf({ Domain: [{ id: 'a1b2c' }] }).index.evidence(
      understand('Ticket ', vocabulary),
    );
    expect([...evidence(way('Domain'))]).toEqual([]);
  });
});

describe('a word that is not listed is found', () => {
  const found = (excerpt: string) => placesOf('Fahrrad ', { Fahrrad: [{ id: 'a1b2c', excerpt }] });

  test.each([
    ['where a page has it', 'ein <mark>Fahrrad</mark>'],
    ['where a page has another form of it', 'viele <mark>Fahrrads</mark>'],
    ['where a page has it beside others', '<mark>Rad</mark> und <mark>Fahrrad</mark>'],
  ])('%s', async (_, excerpt) => {
    expect(await found(excerpt)).toEqual([['a1b2c', 'text']]);
  });

  test.each([
    ['only a longer word', '<mark>Fahrradschlauch</mark>'],
    ['only a shorter word', '<mark>Fahr</mark>'],
    ['it as a part of another', '<mark>Fahrrad-Laden</mark>'],
    ['nothing', ''],
  ])('but not where Pagefind shows %s', async (_, excerpt) => {
    expect(await found(excerpt)).toEqual([]);
  });

  test('with a comma behind it', async () => {
    expect(await found('im <mark>Fahrrad,</mark> dem')).toEqual([['a1b2c', 'text']]);
    const version = [{ id: 'a1b2c', excerpt: 'Fassung <mark>2.2,</mark> Stufe' }];
    expect(await placesOf('2.2 ', { '2.2': version })).toEqual([['a1b2c', 'text']]);
  });

  test('by its beginning, while it is typed', async () => {
    const pages = { gewinn: [{ id: 'a1b2c', excerpt: '<mark>Gewinnzahl</mark>' }] };
    expect(await placesOf('gewinn', pages)).toEqual([['a1b2c', 'text']]);
    expect(await placesOf('gewinn ', pages)).toEqual([]);
    // Too short to tell.
    expect(
      await placesOf('gewi', { gewi: [{ id: 'a1b2c', excerpt: '<mark>Gewicht</mark>' }] }),
    ).toEqual([]);
  });

  test('without the dots of its umlauts', async () => {
    const pages = { Kuhlschrank: [{ id: 'a1b2c', excerpt: '<mark>Kühlschrank</mark>' }] };
    expect(await placesOf('Kuhlschrank ', pages)).toEqual([['a1b2c', 'text']]);
  });

  test('nowhere where Pagefind finds no page', async () => {
    expect(await placesOf('Fahrrad ', {})).toEqual([]);
  });
});

test('two words of one page are both found, although Pagefind tells of the newest only', async () => {
  // As Pagefind does it: all results for a page share what it says.
  const shared = { url: '/x/', excerpt: '', meta: {}, sub_results: [] };
  const result = (word: string) => ({
    id: 'de_a1b2c',
    data: async () => {
      await Promise.resolve();
      return Object.assign(shared, { excerpt: `<mark>${word}</mark>` });
    },
  });
  const index = createPagefindIndex('/', listed, () =>
    Promise.resolve({
      options: () => Promise.resolve(),
      init: () => Promise.resolve(),
      search: (word) => Promise.resolve({ results: [result(word)] }),
    }),
  );
  expect(await index.realWords(['Fahrrad', 'Schlauch', 'Reifen'])).toEqual(
    new Set(['Fahrrad', 'Schlauch', 'Reifen']),
  );
});

test('words are real that stand on a page as they are', async () => {
  const { index } = indexOf({
    Schien: [{ id: 'a1b2c', excerpt: '<mark>Schien</mark>' }],
    Gewerbeschien: [{ id: 'a1b2c', excerpt: '<mark>Gewerbe</mark>' }],
  });
  expect(await index.realWords(['Schien', 'Gewerbeschien', 'Fahrrad'])).toEqual(
    new Set(['Schien']),
  );
  expect(await index.realWords([])).toEqual(new Set());
});

test('words are real on one page that stand on that page', async () => {
  const { index } = indexOf({
    Schien: [
      { id: 'a1b2c', excerpt: '<mark>Schien</mark>' },
      { id: '3d96731cf9', excerpt: '<mark>Schiene</mark>' },
    ],
    Fahrrad: [{ id: '3d96731cf9', excerpt: '<mark>Fahrrad</mark>' }],
  });
  expect(await index.realWords(['Schien', 'Fahrrad'], '3d967')).toEqual(new Set(['Fahrrad']));
  expect(await index.realWords(['Schien', 'Fahrrad'], 'a1b2c')).toEqual(new Set(['Schien']));
});

test('a question stands word for word on the pages where its words follow each other', async () => {
  const { index, log } = indexOf({ '"Von Hand melden"': [{ id: '3d96731cf9' }, { id: 'a1b2c' }] });
  expect(await index.verbatim(' „Von Hand“ melden?')).toEqual(new Set(['3d967', 'a1b2c']));
  expect(await index.verbatim('melden')).toEqual(new Set());
  expect(await index.verbatim('')).toEqual(new Set());
  expect(log.asked).toEqual(['"Von Hand melden"']);
});

describe('the text of a page', () => {
  const page: FakePage = {
    id: '3d96731cf9',
    url: '/hilfe/faq/',
    title: 'Fragen',
    kind: 'FAQ',
    answer: 'Alle Fragen.',
    excerpt: 'eine <mark>Domain</mark>',
    sections: [['#eins', 'Eins']],
  };

  test('has address, title, kind, answer, excerpt, and its sections beside itself', async () => {
    const { index } = indexOf({ Domain: [page] });
    expect(await index.text('3d967', ['Domain'])).toEqual({
      address: '/hilfe/faq/',
      title: 'Fragen',
      kind: 'FAQ',
      answer: 'Alle Fragen.',
      excerpt: 'eine Domain',
      sections: [{ address: '/hilfe/faq/#eins', title: 'Eins' }],
    });
  });

  test('is about the first of the words that the page was found by', async () => {
    const { index } = indexOf({
      Ticket: [{ id: 'other' }],
      Domain: [{ ...page, excerpt: 'erster' }],
      Umzug: [{ ...page, excerpt: 'zweiter' }],
    });
    const text = await index.text('3d967', ['Ticket', 'Domain', 'Umzug']);
    expect(text?.excerpt).toBe('erster');
  });

  test('has its address for a title, where it has none', async () => {
    const { index } = indexOf({ Domain: [{ id: 'a1b2c', url: '/x/' }] });
    expect(await index.text('a1b2c', ['Domain'])).toMatchObject({
      title: '/x/',
      kind: '',
      answer: '',
    });
  });

  test('is none, where the page was not found', async () => {
    const { index } = indexOf({ Domain: [page] });
    expect(await index.text('other', ['Domain'])).toBeUndefined();
    expect(await index.text('3d967', [])).toBeUndefined();
  });
});
