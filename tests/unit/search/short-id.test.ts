import { expect, test } from 'vitest';
import { shortId } from '../../../src/search/short-id.ts';

test('a short name has no language, and is the beginning of Pagefind’s own', () => {
  expect(shortId('de_3d96731cf9')).toBe(shortId('3d96731cf9'));
  expect('3d96731cf9'.startsWith(shortId('de_3d96731cf9'))).toBe(true);
  expect(shortId('de_3d96731cf9').length).toBeGreaterThanOrEqual(4);
});

test('a short name is the same when it is shortened again', () => {
  expect(shortId(shortId('de_3d96731cf9'))).toBe(shortId('de_3d96731cf9'));
});

test('names that differ at the front are told apart', () => {
  expect(shortId('de_3d96731cf9')).not.toBe(shortId('de_3d86731cf9'));
});

test('nothing stays nothing', () => {
  expect(shortId('')).toBe('');
});
