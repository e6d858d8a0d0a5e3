import { expect, test } from 'vitest';
import { headersFor } from '../../../deploy/header-policy.ts';
import { foreignOrigins } from '../../../deploy/site.ts';

const policy = { base: '/', scriptHashes: [], styleHashes: [], connectOrigins: [] };
const pageHeaders = headersFor('/faq/', policy);

test('a page may load from its own origin only, and nobody may frame it', () => {
  expect(pageHeaders['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
      "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
      "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test('inline code and other origins are named one by one', () => {
  const csp = headersFor('/', {
    base: '/',
    scriptHashes: ["'sha256-a='", "'sha256-b='"],
    styleHashes: ["'sha256-c='"],
    connectOrigins: ['https://doh.example'],
  })['Content-Security-Policy'];
  expect(csp).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b=';");
  expect(csp).toContain("style-src 'self' 'sha256-c=';");
  expect(csp).toContain("connect-src 'self' https://doh.example;");
});

test('the other security headers are on every page', () => {
  expect(pageHeaders).toMatchObject({
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
});

test.each(['/_astro/page.Ab12.js', '/pagefind/wasm.de.pagefind'])(
  '%s may do nothing by itself, in few words',
  (path) => {
    const { 'Cache-Control': caching, ...headers } = headersFor(path, {
      ...policy,
      scriptHashes: ["'sha256-a='"],
    });
    expect(headers).toEqual({
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(caching).toBeDefined();
  },
);

test.each(['/faq/_astro/', '/pagefind', '/bild.svg', '/robots.txt', '/gibt-es-nicht'])(
  '%s may be a page, so it has a policy of pages',
  (path) => {
    expect(headersFor(path, policy)).toEqual(pageHeaders);
  },
);

const always = 'no-cache';
const year = 'public, max-age=31536000, immutable';

test.each([
  ['/', always],
  ['/faq/', always],
  ['/robots.txt', always],
  ['/_astro/page.Ab12.js', year],
  ['/faq/_astro/page.js', always],
  ['/pagefind/pagefind.js', always],
  ['/pagefind/pagefind-worker.js', always],
  ['/pagefind/pagefind-entry.json', always],
  ['/pagefind/wasm.de.pagefind', always],
  ['/pagefind/pagefind.de_44528cefc2.pf_meta', year],
  ['/pagefind/index/de_68836ae.pf_index', year],
  ['/pagefind/fragment/de_bfb9c9a.pf_fragment', year],
])('%s is to be cached as „%s“', (path, expected) => {
  expect(headersFor(path, policy)['Cache-Control']).toBe(expected);
});

test('hashed files are recognized below a base path', () => {
  const below = { ...policy, base: '/hilfe/' };
  expect(headersFor('/hilfe/_astro/page.Ab12.js', below)['Cache-Control']).toBe(year);
  expect(headersFor('/_astro/page.Ab12.js', below)['Cache-Control']).toBe(always);
});

test('only resolvers with a full address add an origin, each once', () => {
  const resolver = { name: 'x', betreiber: 'y' };
  const wert = [
    { ...resolver, adresse: '/dns-query', partei: 'eigene' as const },
    { ...resolver, adresse: 'https://doh.example/dns-query', partei: 'dritte' as const },
    { ...resolver, adresse: 'https://doh.example/zweite', partei: 'dritte' as const },
  ];
  expect(foreignOrigins({ dnsResolver: { wert, stand: 'annahme', grund: 'z' } })).toEqual([
    'https://doh.example',
  ]);
});
