import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/search/rank.ts';
import type { Understood } from '../../../src/search/understand.ts';
import { question, ranked, term, way } from './tiny-question.ts';

describe('first comes the page', () => {
  test('that has more of the question’s words', () => {
    expect(
      ranked(question(term('gewerbe'), term('ticket')), {
        gewerbe: { a: 'answer', z: 'answer' },
        ticket: { z: 'answer' },
      }),
    ).toEqual(['z', 'a']);
  });

  test('that has the rarer word', () => {
    expect(
      ranked(question(term('domain', 1), term('gewerbe', 1.5)), {
        domain: { a: 'answer' },
        gewerbe: { z: 'answer' },
      }),
    ).toEqual(['z', 'a']);
  });

  test('that has the word in the title, then search words, answer, what readers say, related words, text', () => {
    const places: Place[] = ['text', 'related', 'wording', 'answer', 'searchWords', 'title'];
    const [first = 'text', ...others] = places;
    for (const [index, better] of others.entries()) {
      const worse = places[index] ?? first;
      const both = { domain: { a: worse, z: better } };
      expect(ranked(question(term('domain')), both, {}, { a: 4, z: 4 })).toEqual(['z', 'a']);
    }
  });

  test('that readers mean by such a question', () => {
    const both = { domain: { a: 'answer', z: 'answer' } } as const;
    const asked = question(term('domain'));
    expect(ranked(asked, both, {}, { z: 1 })).toEqual(['z', 'a']);
    expect(ranked(asked, both, {}, { z: 1, a: 2 })).toEqual(['a', 'z']);
  });

  test('whatever readers do not mean, where nothing speaks for another', () => {
    const places = { domain: { a: 'title', z: 'text' } } as const;
    expect(ranked(question(term('domain')), places, {}, { a: -8 })[0]).toBe('a');
  });

  test('that has all words of the question, before one that has some in better places', () => {
    const asked = question(term('domain'), term('gewerbe'));
    const places = { domain: { a: 'title', z: 'text' }, gewerbe: { z: 'text' } } as const;
    expect(ranked(asked, places)).toEqual(['z', 'a']);
  });

  test('where the question stands word for word', () => {
    const asked = question(term('domain'), term('gewerbe'));
    const both = { a: 'title', z: 'text' } as const;
    const places = { domain: both, gewerbe: both };
    expect(ranked(asked, places)[0]).toBe('a');
    expect(ranked(asked, places, {}, {}, new Set(['z']))).toEqual(['z', 'a']);
  });

  test('that has the surer meaning', () => {
    const ways = [way('kunde'), way('endkunde', { weight: 0.8 })];
    expect(
      ranked(question(term('kunde', 1, ways)), {
        kunde: { z: 'title' },
        endkunde: { a: 'title' },
      }),
    ).toEqual(['z', 'a']);
  });

  test('whose title is the question', () => {
    const site = {
      entries: [
        { id: 'a', title: 'Domain buchen lassen' },
        { id: 'z', title: 'Domain' },
      ],
    };
    expect(ranked(question(term('domain')), { domain: { a: 'title', z: 'title' } }, site)).toEqual([
      'z',
      'a',
    ]);
  });

  test('of the kind that helps most, on equal terms', () => {
    const kinds = ['Glossar', 'Seite', 'FAQ', 'Anleitung', 'Werkzeug'];
    const site = {
      entries: kinds.map((kind, place) => ({ id: `${place}`, kind, title: 'Ticket' })),
    };
    const all = { '0': 'title', '1': 'title', '2': 'title', '3': 'title', '4': 'title' } as const;
    expect(ranked(question(term('ticket')), { ticket: all }, site)).toEqual([
      ...['4', '3', '2', '1', '0'],
    ]);
  });

  test('that was found first where nothing else tells them apart', () => {
    expect(ranked(question(term('x')), { x: { c: 'title', a: 'title', b: 'title' } })).toEqual([
      ...['c', 'a', 'b'],
    ]);
  });
});

describe('kind comes after', () => {
  test('the place of the word', () => {
    const site = {
      entries: [
        { id: 'tool', kind: 'Werkzeug', title: 'Prüfer' },
        { id: 'term', kind: 'Glossar', title: 'Domain' },
      ],
    };
    expect(
      ranked(question(term('domain')), { domain: { tool: 'answer', term: 'title' } }, site)[0],
    ).toBe('term');
  });
});

describe('the nearness of a title', () => {
  const titles = (asked: Understood, one: string, other: string) =>
    ranked(
      asked,
      Object.fromEntries(
        asked.terms.flatMap(({ ways }) =>
          ways.map(({ text }) => [text, { a: 'title', z: 'title' } as const]),
        ),
      ),
      {
        entries: [
          { id: 'a', title: one },
          { id: 'z', title: other },
        ],
        fillers: 'wie ich mein',
      },
    )[0];

  test('counts a word by any of its meanings', () => {
    const asked = question(term('kennwort', 1, [way('kennwort'), way('passwort')]));
    expect(titles(asked, 'Kontakt', 'Passwort')).toBe('z');
  });

  test('counts the beginning of a word while it is typed', () => {
    const asked = question(term('pass', 1, [way('pass', { isBeginning: true })]));
    expect(titles(asked, 'Kontakt', 'Passwort')).toBe('z');
  });

  test('does not count a word that only begins like a whole one', () => {
    expect(titles(question(term('pass')), 'Kontakt', 'Passwort')).toBe('a');
  });

  test('is greater without fillers, where all else is the same', () => {
    expect(titles(question(term('ticket')), 'Wie ich mein Ticket', 'Ticket')).toBe('z');
  });
});
