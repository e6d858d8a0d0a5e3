import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { explain } from '../../../src/schemas/explain.ts';
import { wordListSchema, synonymsSchema, verbsSchema } from '../../../src/schemas/search.ts';

/** What the schema finds wrong, as the person reads it who edits the file. */
function wrong(schema: z.ZodType, data: unknown): string | undefined {
  const { error } = schema.safeParse(data, { reportInput: true });
  return error && explain('datei', error);
}

describe('right are', () => {
  test.each([
    ['words with what readers say', synonymsSchema, { Passwort: ['Kennwort', 'pass word'] }],
    ['no synonyms at all', synonymsSchema, {}],
    ['lines of fillers', wordListSchema, ['der die das', 'wie']],
    ['no fillers at all', wordListSchema, []],
    ['verbs with their forms', verbsSchema, { laden: 'lädst lädt' }],
    ['no verbs at all', verbsSchema, {}],
  ])('%s', (_, schema, data) => {
    expect(wrong(schema, data)).toBeUndefined();
    expect(schema.parse(data)).toEqual(data);
  });
});

describe('wrong is, told by its entry,', () => {
  test.each([
    ['a synonym alone', synonymsSchema, { Passwort: 'Kennwort' }, 'Passwort: ist keine Liste'],
    ['a synonym that is true', synonymsSchema, { Passwort: [true] }, 'Passwort.0: ist kein Text'],
    [
      'a synonym that is a number',
      synonymsSchema,
      { Passwort: ['x', 1] },
      'Passwort.1: ist kein Text',
    ],
    ['an empty synonym', synonymsSchema, { Passwort: [''] }, 'Passwort.0: ist leer'],
    ['a word without synonyms', synonymsSchema, { Passwort: [] }, 'Passwort: ist '],
    ['a word with nothing', synonymsSchema, { Passwort: null }, 'Passwort: ist keine Liste'],
    ['a filler that is a number', wordListSchema, ['der', 12], '1: ist kein Text'],
    ['an empty filler', wordListSchema, [''], '0: ist leer'],
    ['a list of forms', verbsSchema, { laden: ['lädt'] }, 'laden: ist kein Text'],
    ['a verb without forms', verbsSchema, { laden: null }, 'laden: ist kein Text'],
    ['a verb with empty forms', verbsSchema, { laden: '' }, 'laden: ist leer'],
  ])('%s', (_, schema, data, message) => {
    expect(wrong(schema, data)).toContain(`datei: ${message}`);
  });
});

test('what is wrong comes with what to write', () => {
  expect(wrong(synonymsSchema, { Passwort: 'Kennwort' })).toContain('Schreiben Sie [Wort, Wort]');
  expect(wrong(synonymsSchema, { Passwort: [false] })).toContain('Schreiben Sie ein Wort');
  expect(wrong(wordListSchema, [''])).toContain('Schreiben Sie ein Wort');
});

test('every wrong entry is told, each in a line', () => {
  expect(wrong(verbsSchema, { laden: 1, geben: 2 })?.split('\n')).toHaveLength(2);
});
