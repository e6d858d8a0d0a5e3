import { expect, test } from 'vitest';
import { contentReferences } from '../../../checks/content-references.ts';
import { problems, tinySite } from './tiny-site.ts';

const content = {
  'src/content/faq-gruppen.yaml': 'zugang:\n  nr: 1\n',
  'src/content/tickets/melden.md': '---\ntitel: x\n---\n',
  'src/content/anleitung/02-zugang.mdx': '---\ntickets: [melden]\nverwandt: [a]\n---\n',
  'src/content/faq/a.mdx': '---\ngruppe: zugang\nschritt: zugang\nverwandt:\n  - b\n---\n',
  'src/content/faq/b.mdx': '---\ngruppe: zugang\nverwandt: [a]\n---\n',
};
const found = (change: Record<string, string>) =>
  problems(contentReferences, tinySite({}, { sources: { ...content, ...change } }));

test('references to content that exists are fine', async () => {
  expect(await found({})).toEqual([]);
});

test.each([
  ['gruppe: weg\nverwandt: [a]', 'gruppe nennt „weg“, das es in gruppen nicht gibt'],
  ['gruppe: zugang\nverwandt: [c]', 'verwandt nennt „c“, das es in faq nicht gibt'],
  [
    'gruppe: zugang\nschritt: 02-zugang',
    'schritt nennt „02-zugang“, das es in anleitung nicht gibt',
  ],
])('a question with „%s“ is a fault', async (frontmatter, problem) => {
  expect(await found({ 'src/content/faq/b.mdx': `---\n${frontmatter}\n---\n` })).toEqual([
    `src/content/faq/b.mdx: ${problem}`,
  ]);
});
