import { expect, test } from 'vitest';
import { listedId, shortIds } from '../../../src/search/short-id.ts';

test('short names are beginnings that tell all pages apart', () => {
  expect(shortIds(['de_3d96731', 'de_3e11111', 'de_a000000'])).toEqual(['3d', '3e', 'a']);
  expect(shortIds(['de_3d96731', 'de_3d86731'])).toEqual(['3d9', '3d8']);
  expect(shortIds(['de_3d96731'])).toEqual(['3']);
  expect(shortIds([])).toEqual([]);
});

test('a name that is the beginning of another stays whole', () => {
  expect(shortIds(['de_3d9', 'de_3d96'])).toEqual(['3d9', '3d96']);
});

test('a page that is listed is told by its short name, any other by its whole', () => {
  const listed = new Set(['3d', 'a']);
  expect(listedId('de_3d96731', listed)).toBe('3d');
  expect(listedId('de_a000000', listed)).toBe('a');
  expect(listedId('de_3e11111', listed)).toBe('3e11111');
  expect(listedId('', listed)).toBe('');
});
