import { expect, test } from 'vitest';
import { createEngine, type Pagefind } from '../../../src/search/engine.ts';

function page(url: string, sections: string[] = []) {
  return {
    url,
    excerpt: 'ein <mark>Wort</mark>',
    meta: { title: `Titel ${url}`, art: 'FAQ' },
    sub_results: sections.map((section) => ({ url: section, title: 'Abschnitt', excerpt: '' })),
  };
}

function pagefind(pages: ReturnType<typeof page>[], log: unknown[] = []): Pagefind {
  return {
    options: async (options) => void log.push(options),
    init: async () => void log.push('init'),
    search: async (query) => {
      log.push(query);
      return { results: pages.map((data) => ({ data: async () => data })) };
    },
  };
}

test('the engine tells Pagefind the base path before it starts', async () => {
  const log: unknown[] = [];
  await createEngine('/hilfe/', async () => pagefind([], log));
  expect(log).toEqual([{ baseUrl: '/hilfe/', excerptLength: 22 }, 'init']);
});

test('a page becomes a hit with title, kind, marked excerpt and the sections other than itself', async () => {
  const engine = await createEngine('/', async () => pagefind([page('/a/', ['/a/', '/a/#x'])]));
  expect(await engine.search(' wort ')).toEqual({
    total: 1,
    hits: [
      {
        address: '/a/',
        title: 'Titel /a/',
        kind: 'FAQ',
        excerpt: [
          { text: 'ein ', marked: false },
          { text: 'Wort', marked: true },
        ],
        sections: [{ address: '/a/#x', title: 'Abschnitt', excerpt: [] }],
      },
    ],
  });
});

test('a long list is cut at ten, and the total still tells all', async () => {
  const many = Array.from({ length: 14 }, (_, index) => page(`/${index}/`));
  const engine = await createEngine('/', async () => pagefind(many));
  const { total, hits } = await engine.search('wort');
  expect(total).toBe(14);
  expect(hits).toHaveLength(10);
});

test('blank questions are not asked', async () => {
  const log: unknown[] = [];
  const engine = await createEngine('/', async () => pagefind([page('/a/')], log));
  expect(await engine.search('  ')).toEqual({ total: 0, hits: [] });
  expect(log).not.toContain('');
});
