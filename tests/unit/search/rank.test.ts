import { describe, expect, test } from 'vitest';
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

  test('that has the word in the title, then search words, answer, related words, seldom in the text', () => {
    const places = ['text 0.1', 'related', 'answer', 'searchWords', 'title'];
    const [first = '', ...others] = places;
    for (const [index, better] of others.entries()) {
      const worse = places[index] ?? first;
      expect(ranked(question(term('domain')), { domain: { a: worse, z: better } })).toEqual([
        'z',
        'a',
      ]);
    }
  });

  test('that says the word more, where it is in the text only', () => {
    expect(
      ranked(question(term('domain')), { domain: { a: 'text 0.4', m: 'text 1', z: 'text 0.7' } }),
    ).toEqual(['m', 'z', 'a']);
  });

  test('with the smaller name, not the one that says a word of the title more', () => {
    expect(ranked(question(term('domain')), { domain: { a: 'title 0.1', z: 'title 1' } })).toEqual([
      'a',
      'z',
    ]);
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

  test('whose title has as much of the question, fillers too', () => {
    const site = {
      fillers: 'was ist',
      entries: [
        { id: 'a', title: 'Domain' },
        { id: 'z', title: 'Was ist Domain' },
      ],
    };
    const asked = { ...question(term('domain')), stems: ['was', 'ist', 'domain'] };
    expect(ranked(asked, { domain: { a: 'title', z: 'title' } }, site)).toEqual(['z', 'a']);
  });

  test('of the kind that helps most, on equal terms', () => {
    const kinds = ['Glossar', 'Seite', 'FAQ', 'Anleitung', 'Werkzeug'];
    const site = {
      entries: kinds.map((kind, place) => ({ id: `${place}`, kind, title: 'Ticket' })),
    };
    const all = { '0': 'title', '1': 'title', '2': 'title', '3': 'title', '4': 'title' };
    expect(ranked(question(term('ticket')), { ticket: all }, site)).toEqual([
      ...['4', '3', '2', '1', '0'],
    ]);
  });

  test('with the smaller name where nothing else tells them apart, so that the order is the same', () => {
    const expected = ['a', 'b', 'c'];
    expect(ranked(question(term('x')), { x: { c: 'title', a: 'title', b: 'title' } })).toEqual(
      expected,
    );
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
          ways.map(({ text }) => [text, { a: 'title', z: 'title' }]),
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

  test('does not count fillers that were not asked', () => {
    const asked = question(term('ticket'));
    expect(titles(asked, 'Ticket Liste', 'Wie ich mein Ticket')).toBe('z');
  });

  test('counts a word by any of its meanings', () => {
    const asked = question(term('kennwort', 1, [way('kennwort'), way('passwort')]));
    expect(titles(asked, 'Kontakt', 'Passwort')).toBe('z');
  });

  test('counts the beginning of a word while it is typed', () => {
    const asked = question(term('pass', 1, [way('pass', { isBeginning: true })]));
    expect(titles(asked, 'Kontakt', 'Passwort')).toBe('z');
  });

  test('does not count a hyphenated word of which a part was not asked', () => {
    expect(titles(question(term('standard')), 'Standard-NS', 'Standard Nummer')).toBe('z');
  });

  test('does not count a word that only begins like a whole one', () => {
    expect(titles(question(term('pass')), 'Kontakt', 'Passwort')).toBe('a');
  });

  test('is greater without fillers, where all else is the same', () => {
    expect(titles(question(term('ticket')), 'Wie ich mein Ticket', 'Ticket')).toBe('z');
  });

  test('counts a hyphenated word where all its parts were asked', () => {
    const asked = question(term('standard'), term('ns'));
    expect(titles(asked, 'Standard Nummer', 'Standard-NS')).toBe('z');
  });
});
