import { expect, test } from 'vitest';
import type { Progress } from '../../../../src/components/search/asking.ts';
import { said, short } from '../../../../src/components/search/said.ts';
import { answer, hit } from './small-search.ts';

const found = answer('wort', [hit('a'), hit('b')]);
const progress: Progress = {
  question: 'wort',
  literally: false,
  answer: found,
  counted: found,
  trouble: undefined,
};

test('the count is told with the question, and with the kind where one is chosen', () => {
  expect(said(progress, 2, '')).toBe('2 Ergebnisse für „wort“');
  expect(said(progress, 1, 'FAQ')).toBe('Ein Ergebnis für „wort“, nur FAQ');
  expect(said(progress, 2, 'Seite')).toBe('2 Ergebnisse für „wort“, nur Seiten');
});

test('nothing is told of an empty question', () => {
  expect(said({ ...progress, question: '  ' }, 2, '')).toBe('');
});

test('an answer to an earlier question is none', () => {
  expect(said({ ...progress, question: 'worte' }, 2, '')).toBe('Wird gesucht …');
});

test('what could not be loaded is told', () => {
  expect(said({ ...progress, trouble: 'texts' }, 2, '')).toContain('Nur Titel und Stichwörter');
  expect(said({ ...progress, trouble: 'words' }, 0, '')).toContain('ließ sich nicht laden');
});

test('long questions and gaps are shortened', () => {
  expect(short(`  zwei   ${'\n'}Wörter `)).toBe('zwei Wörter');
  expect(short('x'.repeat(10_000))).toBe(`${'x'.repeat(60)} …`);
});
