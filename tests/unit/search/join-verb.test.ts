import { describe, expect, test } from 'vitest';
import { joinVerbs } from '../../../src/search/join-verb.ts';

/** Stems of the verbs of a site → these verbs. */
const verbs = new Map([
  ['auflad', 'aufladen'],
  ['freigeb', 'freigeben'],
  ['freischalt', 'freischalten'],
  ['umstell', 'umstellen'],
  ['hinzubuch', 'hinzubuchen'],
  ['zurueckzahl', 'zurückzahlen'],
  ['wegwerf', 'wegwerfen'],
]);
const irregular: Readonly<Record<string, string>> = { lädst: 'laden', gibst: 'geben' };

const join = (question: string) =>
  joinVerbs(
    question.split(' '),
    (word) => irregular[word] ?? word,
    (stem) => verbs.get(stem),
  ).join(' ');

describe('a verb is joined with what German parts from it', () => {
  test.each([
    ['lade mein Guthaben auf', 'aufladen mein Guthaben'],
    ['Wie stelle ich mein Konto um', 'Wie umstellen ich mein Konto'],
    ['schalte frei', 'freischalten'],
    ['zahle zurück', 'zurückzahlen'],
    ['zahle zurueck', 'zurückzahlen'],
    ['buche hinzu', 'hinzubuchen'],
  ])('%s', (question, joined) => {
    expect(join(question)).toBe(joined);
  });

  test('from an irregular form', () => {
    expect(join('wie lädst du Guthaben auf')).toBe('wie aufladen du Guthaben');
    expect(join('gibst du Preise frei')).toBe('freigeben du Preise');
  });

  test('before it as well as after it', () => {
    expect(join('auf lade Guthaben')).toBe('aufladen Guthaben');
  });

  test('with capitals', () => {
    expect(join('LADE Guthaben AUF')).toBe('aufladen Guthaben');
  });

  test('twice in a question', () => {
    expect(join('lade Guthaben auf und stelle Konto um')).toBe(
      'aufladen Guthaben und umstellen Konto',
    );
  });
});

describe('all stays as it was', () => {
  test.each([
    ['where no verb belongs to it', 'Guthaben auf der Seite'],
    ['where the joined verb is none of the site', 'mache das Licht aus'],
    ['where there is nothing but it', 'auf'],
    ['where the verb stands alone', 'lade Guthaben'],
    ['where the verb is joined already', 'Guthaben aufladen'],
    ['where there is nothing', ''],
  ])('%s', (_, question) => {
    expect(join(question)).toBe(question);
  });

  test('for the second of two that belong to one verb', () => {
    expect(join('lade Guthaben auf auf')).toBe('aufladen Guthaben auf');
  });
});

test('the words it was given stay as they were', () => {
  const given = ['lade', 'auf'];
  joinVerbs(
    given,
    (word) => word,
    (stem) => verbs.get(stem),
  );
  expect(given).toEqual(['lade', 'auf']);
});
