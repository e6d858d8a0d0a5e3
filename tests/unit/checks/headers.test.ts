import { expect, test } from 'vitest';
import { headers } from '../../../checks/headers.ts';
import { htmlPage, problems, tinySite } from './tiny-site.ts';

// printf 'go()' | openssl dgst -sha256 -binary | base64
const goHash = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";
const policy = { base: '/hilfe/', scriptHashes: [goHash], styleHashes: [], connectOrigins: [] };
const found = (body: string) =>
  problems(headers, tinySite({ 'index.html': htmlPage(body) }, { policy }));

test('inline code that the policy names is fine, and data needs no permission', async () => {
  const data = '<script type="application/ld+json">{}</script>';
  expect(await found(`<script>go()</script><script src="/a.js"></script>${data}`)).toEqual([]);
});

test('inline code that the policy does not name is a fault', async () => {
  expect(await found('<script type="module">stay()</script><style>a{}</style>')).toEqual([
    'index.html: script-src sperrt den eingebetteten Code „stay()“',
    'index.html: style-src sperrt den eingebetteten Code „a{}“',
  ]);
});

test('a policy that allows everything is a fault', async () => {
  const lax = { ...policy, scriptHashes: ["'unsafe-inline'"] };
  const site = tinySite({ 'index.html': htmlPage('') }, { policy: lax });
  expect(await problems(headers, site)).toHaveLength(1);
});
