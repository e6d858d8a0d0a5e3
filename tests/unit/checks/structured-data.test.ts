import { expect, test } from 'vitest';
import { structuredData } from '../../../checks/structured-data.ts';
import { htmlPage, problems, tinySite } from './tiny-site.ts';

const root = 'https://hilfe.test/hilfe/';
const crumbs = {
  '@type': 'BreadcrumbList',
  itemListElement: [{ '@type': 'ListItem', item: root }],
};
const withData = (things: unknown[], body = '<h1>x</h1>') =>
  htmlPage(
    `${body}<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': things })}</script>`,
  );
const question = (name: string) => ({ '@type': 'Question', name, url: `${root}faq/a/` });
const questions = (...names: string[]) => ({ '@type': 'FAQPage', mainEntity: names.map(question) });
const steps = (count: number) => ({
  '@type': 'HowTo',
  step: Array.from({ length: count }, (_, index) => ({ '@type': 'HowToStep', name: `${index}` })),
});
const site = (files: Record<string, string>) =>
  tinySite({
    'index.html': htmlPage('<h1>x</h1>'),
    'faq/a/index.html': withData([crumbs], '<h1>Was ist A?</h1>'),
    ...files,
  });

test('complete data is fine', async () => {
  const good = site({
    'faq/index.html': withData([crumbs, questions('Was ist A?')]),
    'anleitung/index.html': withData([crumbs, steps(9)]),
    '404.html': htmlPage('<h1>x</h1>'),
  });
  expect(await problems(structuredData, good)).toEqual([]);
});

test.each([
  ['x/index.html', withData([]), 'BreadcrumbList fehlt'],
  ['x/index.html', withData([crumbs, { '@type': 'Foo' }]), 'der Typ „Foo“ ist nicht vorgesehen'],
  [
    'x/index.html',
    withData([crumbs, { '@type': 'WebPage', url: `${root}weg/` }]),
    `WebPage nennt ${root}weg/, das es nicht gibt`,
  ],
  [
    'x/index.html',
    withData([crumbs, { '@type': 'WebPage', url: 'https://fremd.test/' }]),
    'WebPage nennt https://fremd.test/, das es nicht gibt',
  ],
  ['faq/index.html', withData([crumbs]), 'FAQPage fehlt'],
  [
    'faq/index.html',
    withData([crumbs, questions('Was ist B?')]),
    'FAQPage nennt die Frage „Was ist A?“ nicht',
  ],
  ['anleitung/index.html', withData([crumbs, steps(8)]), 'HowTo nennt 8 Schritte'],
  [
    '404.html',
    htmlPage('<script type="application/ld+json">{</script>'),
    'enthält JSON-LD, das kein gültiges JSON ist',
  ],
  [
    '404.html',
    htmlPage('<script type="application/ld+json">{"@type":"WebPage"}</script>'),
    'enthält JSON-LD ohne @context',
  ],
])('on %s, %s is a fault: %s', async (file, html, problem) => {
  expect(await problems(structuredData, site({ [file]: html }))).toEqual([`${file}: ${problem}`]);
});
