import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { searchWeight } from '../../../checks/search-weight.ts';
import { problems, tinySite } from './tiny-site.ts';

const code = '_astro/mount.Ab-1_x9Z.js';
const words = 'pagefind/wortschatz.json';
const learned = { 'pagefind/relevanz.json': '{}' };

test('what the search loads may weigh as much as its budget', async () => {
  const site = tinySite({
    ...learned,
    [words]: randomBytes(8000),
    [code]: 'import{x}from"./x.js"',
  });
  expect(await problems(searchWeight, site)).toEqual([]);
});

test('a file above its budget is named, with both sizes', async () => {
  const site = tinySite({ ...learned, [words]: randomBytes(8001), [code]: '' });
  expect(await problems(searchWeight, site)).toEqual([
    `${words}: wiegt 8.001 B, erlaubt sind 8.000 B`,
  ]);
});

test('a file that is not there is told, so that no budget is for nothing', async () => {
  expect(await problems(searchWeight, tinySite({ [words]: '{}' }))).toEqual([
    expect.stringContaining('gefunden: pagefind/wortschatz.json'),
  ]);
});
