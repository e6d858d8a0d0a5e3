import { expect, test } from 'vitest';
import { validHtml } from '../../../checks/html.ts';
import { htmlPage, problems, tinySite } from './tiny-site.ts';

const found = (body: string) => problems(validHtml, tinySite({ 'index.html': htmlPage(body) }));

test('valid HTML is fine, with the style that Astro puts beside an island', async () => {
  const island = '<style>astro-island,astro-slot{display:contents}</style>';
  expect(await found(`<main><h1>x</h1><p>y</p><div>${island}</div></main>`)).toEqual([]);
});

test('invalid HTML is told with its place', async () => {
  expect(await found('<p id="a">x</p><p id="a"><div>y</div></p>')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^index\.html:1:\d+: no-dup-id: /)]),
  );
});
