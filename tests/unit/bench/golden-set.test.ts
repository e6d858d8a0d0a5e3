import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../../', import.meta.url);
/** The least number of questions of each kind, in both files together. */
const least = {
  exakt: 26,
  synonym: 26,
  tippfehler: 26,
  kompositum: 26,
  umlaut: 26,
  frage: 26,
  englisch: 26,
  praefix: 26,
  'zwei-themen': 26,
  nichts: 36,
};
const kinds = Object.entries(least);
const setSchema = z.array(
  z.strictObject({
    frage: z.string().min(1),
    art: z.string(),
    antworten: z.array(z.string().regex(/^\/(?:[\w-]+\/)*(?:#[\w-]+)?$/)),
  }),
);

function load(name: string) {
  return setSchema.parse(parse(readFileSync(new URL(`bench/search/${name}`, root), 'utf8')));
}
const queries = load('queries.yaml');
const heldBack = load('held-back.yaml');
const all = [...queries, ...heldBack];

const stepFiles = readdirSync(new URL('src/content/anleitung/', root));

/** Whether the site has a page, and for the glossary a term, at this address. */
function exists(address: string): boolean {
  const has = (file: string) => existsSync(new URL(file, root));
  const [path = '', anchor] = address.split('#');
  const [, folder, name] = path.split('/');
  if (folder === 'faq' && name) return has(`src/content/faq/${name}.mdx`);
  if (folder === 'anleitung' && name) {
    return stepFiles.some((file) => file.replace(/^\d+-/, '') === `${name}.mdx`);
  }
  if (folder === 'glossar' && anchor) {
    return ['md', 'mdx'].some((type) => has(`src/content/glossar/${anchor}.${type}`));
  }
  return has(`src/pages${path}index.astro`) || has(`src/pages${path.slice(0, -1)}.astro`);
}

test('every question is of a known kind and stands there without spaces around it', () => {
  const known = new Set(Object.keys(least));
  expect(all.filter(({ art }) => !known.has(art))).toEqual([]);
  expect(all.filter(({ frage }) => frage !== frage.trim())).toEqual([]);
});

test('only questions to which nothing fits have no answer', () => {
  const wrong = all.filter(({ art, antworten }) => (art === 'nichts') !== (antworten.length === 0));
  expect(wrong).toEqual([]);
});

test('there are at least 330 questions', () => {
  expect(all.length).toBeGreaterThanOrEqual(330);
});

describe.each(kinds)('%s', (kind, count) => {
  const ofKind = all.filter(({ art }) => art === kind);

  test(`has at least ${count} questions`, () => {
    expect(ofKind.length).toBeGreaterThanOrEqual(count);
  });

  test('is held back by a third, give or take one question', () => {
    const held = heldBack.filter(({ art }) => art === kind).length;
    expect(Math.abs(held - ofKind.length / 3)).toBeLessThanOrEqual(1);
  });
});

test('no question stands twice, not even in the other file or with other capitals', () => {
  const seen = all.map(({ frage }) => frage.toLowerCase());
  expect(seen.filter((frage, index) => seen.indexOf(frage) !== index)).toEqual([]);
});

test('no question names an answer twice', () => {
  const doubled = all.filter(({ antworten }) => new Set(antworten).size !== antworten.length);
  expect(doubled).toEqual([]);
});

test('every answer is an address of the site', () => {
  const addresses = [...new Set(all.flatMap(({ antworten }) => antworten))];
  expect(addresses.filter((address) => !exists(address))).toEqual([]);
});
