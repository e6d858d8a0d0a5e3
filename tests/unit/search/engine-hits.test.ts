import { describe, expect, test } from 'vitest';
import type { Hit } from '../../../src/search/hit.ts';
import type { FakePage } from './fake-pagefind.ts';
import { engineOf } from './tiny-engine.ts';
import type { TinySite } from './tiny-vocabulary.ts';

const plain = (hit: Hit | undefined) => hit?.text?.map(({ text }) => text).join('');

describe('each page is listed once:', () => {
  test('later hits on it become its sections', async () => {
    const { answer } = engineOf({});
    const { hits } = await answer('Ticket ');
    const pages = hits.map(({ address }) => address.replace(/#.*/, ''));
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain('/kontakt/');
  });

  test('whether the page itself or a term on it comes first', async () => {
    const glossary: TinySite = {
      words: { 4: 'Ticket' },
      entries: [
        { id: 'term1', title: 'Ticket', kind: 'Glossar', address: '/glossar/#ticket' },
        {
          id: 'term2',
          title: 'Ticket schreiben lassen',
          kind: 'Glossar',
          address: '/glossar/#lassen',
        },
      ],
    };
    const { engine } = engineOf({}, { site: glossary });
    expect(engine.atOnce('Ticket ', false).hits).toMatchObject([
      {
        id: 'term1',
        address: '/glossar/#ticket',
        sections: [{ address: '/glossar/#lassen', title: 'Ticket schreiben lassen' }],
      },
    ]);
  });

  test('three sections are enough', () => {
    const glossary: TinySite = {
      words: { 4: 'Ticket' },
      entries: [1, 2, 3, 4, 5, 6].map((number) => ({
        id: `term${number}`,
        title: 'Ticket',
        kind: 'Glossar',
        address: `/glossar/#ticket${number}`,
      })),
    };
    const { engine } = engineOf({}, { site: glossary });
    const { hits } = engine.atOnce('Ticket ', false);
    expect(hits).toHaveLength(1);
    expect(hits[0]?.sections).toHaveLength(3);
  });
});

describe('described, a hit says', () => {
  const text = async (page: FakePage, question = 'Passwort ') => {
    const { engine, answer } = engineOf({ Passwort: [page], Guthaben: [page] });
    const { hits } = await engine.described(await answer(question), 5);
    return hits.find(({ id }) => id === page.id);
  };

  test('its answer, the words that were asked for marked', async () => {
    const hit = await text({
      id: 'pass1',
      answer: 'Ihr Passwort steht dort.',
      excerpt: 'weiter unten',
    });
    expect(plain(hit)).toBe('Ihr Passwort steht dort.');
    const marked = hit?.text?.filter((piece) => piece.marked);
    expect(marked).toEqual([{ text: 'Passwort', marked: true }]);
  });

  test('the place around a word that is in the text only', async () => {
    const page = { id: 'pass1', answer: 'Ihr Passwort.', excerpt: 'ein <mark>Guthaben</mark>' };
    expect(plain(await text(page, 'Guthaben '))).toBe('ein Guthaben');
  });

  test('the place around the word, where it has no answer', async () => {
    expect(plain(await text({ id: 'pass1', excerpt: 'ein Passwort' }))).toBe('ein Passwort');
  });

  test('its answer, where it is only meant by a word that it doesn’t have', async () => {
    const page = { id: 'pass1', answer: 'Es steht dort.' };
    const relevance = { Kennung: { pass1: 3 } };
    const { engine, answer } = engineOf({ 'Passwort vergessen': [page] }, { relevance });
    const [hit] = (await engine.described(await answer('Kennung '), 5)).hits;
    expect(plain(hit)).toBe('Es steht dort.');
  });

  test('nothing, where Pagefind doesn’t find the page', async () => {
    const { engine, answer } = engineOf({});
    const [hit] = (await engine.described(await answer('Passwort '), 5)).hits;
    expect(hit?.text).toEqual([]);
  });

  test('on which sections of the page there is more, three at most', async () => {
    const hit = await text({
      id: 'pass1',
      url: '/faq/passwort-vergessen/',
      sections: [
        ['#eins', 'Eins'],
        ['#zwei', 'Zwei'],
        ['#drei', 'Drei'],
        ['#vier', 'Vier'],
      ],
    });
    expect(hit?.sections.map(({ title }) => title)).toEqual(['Eins', 'Zwei', 'Drei']);
  });

  test('its own later hits first among the sections, and each section once', async () => {
    const glossary: TinySite = {
      words: { 4: 'Ticket' },
      entries: [
        { id: 'term1', title: 'Ticket', kind: 'Seite', address: '/glossar/' },
        { id: 'term2', title: 'Ticket', kind: 'Glossar', address: '/glossar/#ticket' },
      ],
    };
    const page: FakePage = {
      id: 'term1',
      url: '/glossar/',
      sections: [
        ['#anfang', 'Anfang'],
        ['#ticket', 'Ticket'],
      ],
    };
    const { engine, answer } = engineOf({ Ticket: [page] }, { site: glossary });
    const [hit] = (await engine.described(await answer('Ticket '), 5)).hits;
    expect(hit?.sections.map(({ address }) => address)).toEqual([
      '/glossar/#ticket',
      '/glossar/#anfang',
    ]);
  });

  test('what the rarest of the question’s words stands in', async () => {
    const { engine, answer } = engineOf({
      Domain: [{ id: 'deep1', title: 'Tief', excerpt: 'eine Domain' }],
      Gewerbeschein: [{ id: 'deep1', title: 'Tief', excerpt: 'ein Gewerbeschein' }],
    });
    const [hit] = (await engine.described(await answer('Domain Gewerbeschein '), 5)).hits;
    expect(plain(hit)).toBe('ein Gewerbeschein');
  });
});

describe('a page where the question stands word for word', () => {
  const table = {
    '"Domain nach Hand"': [{ id: 'deep1', title: 'Tief', excerpt: 'Domain nach Hand' }],
    Domain: [
      { id: 'pass1', answer: 'eins' },
      { id: 'deep1', title: 'Tief', excerpt: 'eine Domain' },
    ],
  };

  test('comes first, with that place', async () => {
    const { engine, answer } = engineOf(table);
    const { hits } = await engine.described(await answer('Domain nach Hand'), 5);
    expect(hits.map(({ id }) => id)[0]).toBe('deep1');
    expect(plain(hits[0])).toBe('Domain nach Hand');
  });

  test('is found by that alone', async () => {
    const { engine, answer } = engineOf({ '"Domain nach Hand"': table['"Domain nach Hand"'] });
    const { hits } = await engine.described(await answer('Domain nach Hand'), 5);
    expect(hits.map(({ title }) => title)).toEqual(['Tief']);
    expect(plain(hits[0])).toBe('Domain nach Hand');
  });
});

describe('only so many hits', () => {
  const table = {
    Passwort: [
      { id: 'pass1', answer: 'eins' },
      { id: 'pass2', answer: 'zwei' },
    ],
  };

  test('are described as asked for', async () => {
    const { engine, answer, log } = engineOf(table);
    const { hits } = await engine.described(await answer('Passwort '), 1);
    expect(hits.map(({ text }) => text !== undefined)).toEqual([true, false]);
    expect(new Set(log.read).size).toBe(1);
  });

  test('are read that have not been described before', async () => {
    const { engine, answer, log } = engineOf(table);
    const one = await engine.described(await answer('Passwort '), 1);
    const two = await engine.described(one, 2);
    expect(two.hits.map(plain)).toHaveLength(2);
    expect(two.hits[0]).toBe(one.hits[0]);
    expect(new Set(log.read).size).toBe(2);
  });
});
