import { describe, expect, test } from 'vitest';
import { createEngine, mostHits } from '../../../src/search/engine.ts';
import { fakePagefind } from './fake-pagefind.ts';
import { engineOf, ids, site } from './tiny-engine.ts';
import { tinyRelevance } from './tiny-relevance.ts';
import { tinyVocabulary } from './tiny-vocabulary.ts';

describe('at once', () => {
  const { engine, log } = engineOf({});

  test('pages are there whose title or search words have the whole question', () => {
    expect(ids(engine.atOnce('Passwort ', false)).toSorted()).toEqual(['pass1', 'pass2']);
    expect(ids(engine.atOnce('Passwort vergessen ', false))).toEqual(['pass1']);
  });

  test('no page is there that has only a part of the question', () => {
    expect(ids(engine.atOnce('Passwort Guthaben ', false))).toEqual([]);
  });

  test('a hit has address, title, kind, and as yet no text', () => {
    expect(engine.atOnce('Passwort vergessen ', false)).toMatchObject({
      question: 'Passwort vergessen ',
      isComplete: false,
      hits: [
        {
          id: 'pass1',
          address: '/faq/passwort-vergessen/',
          title: 'Passwort vergessen',
          kind: 'FAQ',
          text: undefined,
          sections: [],
          isInText: false,
        },
      ],
    });
  });

  test('what was probably meant is told, or left as it was typed', () => {
    expect(engine.atOnce('Passwrot ', false).understood.corrected).toBe('Passwort');
    expect(engine.atOnce('Passwrot ', true)).toMatchObject({
      hits: [],
      understood: { corrected: undefined },
    });
  });

  test('nothing is there for nothing', () => {
    expect(engine.atOnce('', false).hits).toEqual([]);
  });

  test('nothing has been asked of Pagefind', () => {
    expect(log.loaded).toBe(0);
  });
});

describe('starting', () => {
  const learned = () => Promise.resolve(tinyRelevance({}));

  test('loads Pagefind', async () => {
    const { engine, log } = engineOf({});
    engine.start();
    await engine.full(engine.atOnce('', false));
    expect(log.loaded).toBe(1);
  });

  test('and failing is no error until something is asked', async () => {
    let tries = 0;
    const engine = createEngine(
      '/',
      tinyVocabulary(site),
      () => {
        tries++;
        return Promise.reject(new Error('offline'));
      },
      learned,
    );
    engine.start();
    const before = engine.atOnce('Passwort ', false);
    await expect(engine.full(before)).rejects.toThrow('offline');
    await expect(engine.full(before)).rejects.toThrow('offline');
    expect(tries).toBeGreaterThan(1);
  });

  test('may fail at first and then succeed', async () => {
    const { load } = fakePagefind({ Guthaben: [{ id: 'guth1', title: 'Guthaben' }] });
    let fails = true;
    const engine = createEngine(
      '/',
      tinyVocabulary(site),
      () => (fails ? Promise.reject(new Error('offline')) : load()),
      learned,
    );
    const before = engine.atOnce('Guthaben ', false);
    await expect(engine.full(before)).rejects.toThrow('offline');
    fails = false;
    expect(ids(await engine.full(before))).toEqual(['guth1']);
  });
});

describe('the full answer', () => {
  test('keeps at the top what was there at once, in its order, and adds to it', async () => {
    const { engine } = engineOf({
      Passwort: [
        { id: 'deep1', fields: ['title'], title: 'Passwort, Passwort' },
        { id: 'pass2', fields: ['antwort'] },
        { id: 'tick1' },
        { id: 'pass1' },
      ],
    });
    const before = engine.atOnce('Passwort ', false);
    const after = await engine.full(before);
    expect(ids(after).slice(0, 2)).toEqual(ids(before));
    expect(ids(after)).toContain('deep1');
    expect(after).toMatchObject({ question: 'Passwort ', isComplete: true });
  });

  test('has pages that the list of titles knows, by words of their text', async () => {
    const { answer } = engineOf({ Guthaben: [{ id: 'tick1' }] });
    expect((await answer('Guthaben ')).hits).toMatchObject([
      { id: 'tick1', address: '/kontakt/', title: 'Ticket schreiben', isInText: true },
    ]);
  });

  test('has pages beyond the list of titles, as Pagefind tells them', async () => {
    const { answer } = engineOf({
      Guthaben: [{ id: 'deep1', url: '/hilfe/tief/', title: 'Tief', kind: 'Seite' }],
    });
    expect((await answer('Guthaben ')).hits).toEqual([
      {
        id: 'deep1',
        address: '/hilfe/tief/',
        title: 'Tief',
        kind: 'Seite',
        text: undefined,
        sections: [],
        isInText: true,
      },
    ]);
  });

  test('has first the page that readers mean by such a question', async () => {
    const guthaben = [
      { id: 'tick1', fields: ['antwort'] },
      { id: 'deep1', fields: ['antwort'], title: 'Tief' },
    ];
    const relevance = { wo: { deep1: 4 }, wann: { tick1: 4 } };
    const { answer } = engineOf({ Guthaben: guthaben }, { relevance });
    expect(ids(await answer('Wo Guthaben '))[0]).toBe('deep1');
    expect(ids(await answer('Wann Guthaben '))[0]).toBe('tick1');
  });

  test('has a page by what readers say alone', async () => {
    const relevance = { Kohle: { pass1: 1, tick1: 5, tick2: -1 } };
    const { answer } = engineOf({}, { relevance });
    expect(ids(await answer('Kohle '))).toEqual(['tick1', 'pass1']);
  });

  test('corrects to words that only readers use', async () => {
    const { answer } = engineOf({}, { relevance: { Umsatzsteuer: { tick1: 5 } } });
    const found = await answer('Umsatzstuer ');
    expect(found.understood.corrected).toBe('Umsatzsteuer');
    expect(ids(found)).toEqual(['tick1']);
  });

  test('corrects to words that only readers use one slip at most', async () => {
    const { answer } = engineOf({}, { relevance: { Mustertext: { tick1: 5 } } });
    expect((await answer('Mustertxet ')).understood.corrected).toBe('Mustertext');
    expect((await answer('Musterteig ')).understood.corrected).toBeUndefined();
  });

  test('is not lost while the next word is begun', async () => {
    const { answer } = engineOf({ Domain: [{ id: 'tick1', fields: ['title'] }] });
    expect(ids(await answer('Domain xyl'))).toEqual(['tick1']);
    expect(ids(await answer('Domain xyl '))).toEqual([]);
  });

  test('takes as a whole what stands on a page with its hyphens', async () => {
    const whole = { id: 'deep1', title: 'Tief', excerpt: '<mark>ticket-firma</mark>' };
    const { answer } = engineOf({ 'ticket-firma': [whole] });
    expect(ids(await answer('ticket-firma '))).toEqual(['deep1']);
    expect(ids(await answer('ticket-laden '))).not.toEqual([]);
  });

  test('takes as it is a word that readers use, however much it looks like another', async () => {
    const { answer } = engineOf({}, { relevance: { Passwert: { tick1: 5 } } });
    const found = await answer('Passwert ');
    expect(found.understood.corrected).toBeUndefined();
    expect(ids(found)).toEqual(['tick1']);
  });

  test('has as many hits as anyone reads', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `p${index + 1000}` }));
    const { answer } = engineOf({ Guthaben: many });
    expect((await answer('Guthaben ')).hits).toHaveLength(mostHits);
  });

  test('has nothing for nothing, and does not ask', async () => {
    const { answer, log } = engineOf({});
    expect((await answer('  ?')).hits).toEqual([]);
    expect(log.asked).toEqual([]);
  });

  test('has nothing for words that stand nowhere', async () => {
    const { answer } = engineOf({});
    expect((await answer('Fahrradschlauch ')).hits).toEqual([]);
  });

  test('loads no page of its own for a hit that the list of titles knows', async () => {
    const { answer, log } = engineOf({ Passwort: [{ id: 'pass1' }] });
    await answer('Passwort ');
    expect(log.read).toEqual([]);
  });
});

describe('a word that only looked misspelt,', () => {
  const real = { Passwrot: [{ id: 'deep1', title: 'Echt', excerpt: '<mark>Passwrot</mark>' }] };

  test('since the list has it not, is taken as it is once the full text has it', async () => {
    const { engine } = engineOf(real);
    const before = engine.atOnce('Passwrot ', false);
    expect(before.understood.corrected).toBe('Passwort');
    const after = await engine.full(before);
    expect(after.understood.corrected).toBeUndefined();
    expect(ids(after)).toEqual(['deep1']);
  });

  test('leaves other words of the question corrected', async () => {
    const { engine } = engineOf({ ...real, Guthaben: [{ id: 'deep1' }] });
    const after = await engine.full(engine.atOnce('Passwrot Guthbaen ', false));
    expect(after.understood.corrected).toBe('Passwrot Guthaben');
  });

  test('stays corrected where the full text hasn’t got it', async () => {
    const { answer } = engineOf({ Passwrot: [{ id: 'deep1', excerpt: '<mark>Pass</mark>' }] });
    const { understood, hits } = await answer('Passwrot ');
    expect(understood.corrected).toBe('Passwort');
    expect(hits.map(({ id }) => id)).not.toContain('deep1');
  });
});

test('addresses begin with the base path', async () => {
  const { engine, log } = engineOf({}, { base: '/hilfe/' });
  const before = engine.atOnce('Passwort vergessen ', false);
  expect(before.hits[0]?.address).toBe('/hilfe/faq/passwort-vergessen/');
  await engine.full(before);
  expect(log.options[0]).toMatchObject({ baseUrl: '/hilfe/' });
});
