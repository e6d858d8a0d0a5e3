import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askHttp } from './ask-http.ts';
import { makeFolder, serveFolder } from './fixture-site.ts';

const files = {
  'index.html': '<p>Start',
  'index.html.br': 'start as brotli',
  'index.html.gz': 'start as gzip',
  '404.html': '<p>Nicht gefunden',
  '404.html.br': 'not found as brotli',
  'faq/index.html': '<p>Fragen',
  '_astro/page.Ab12.js': 'export {}',
  'robots.txt': 'Für alle',
  'pagefind/wasm.de.pagefind': 'wasm',
  'pagefind/fragment/de_1234567.pf_fragment': 'fragment',
};

async function serveFixture(base?: string) {
  const root = await makeFolder(files);
  return { root, origin: await serveFolder(root, base ? { base } : {}) };
}

describe('pages', () => {
  test('an address with a slash at the end gives the page of its folder', async () => {
    const { origin } = await serveFixture();
    const answer = await askHttp(origin, '/faq/?von=start');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html;charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.body.toString()).toBe('<p>Fragen');
  });

  test('the address of a folder without the slash leads to the one with it', async () => {
    const { origin } = await serveFixture();
    const answer = await askHttp(origin, '/faq?q=ip');
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe('/faq/?q=ip');
  });

  test('HEAD gives the headers of GET and no body', async () => {
    const { origin } = await serveFixture();
    const answer = await askHttp(origin, '/faq/', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-length']).toBe('9');
    expect(answer.body.length).toBe(0);
  });

  test('an unknown address gives the 404 page with status 404', async () => {
    const { origin } = await serveFixture();
    const answer = await askHttp(origin, '/gibt-es-nicht/');
    expect(answer.status).toBe(404);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.body.toString()).toBe('<p>Nicht gefunden');
  });

  test('the 404 page has the policy of pages also where a script was asked for', async () => {
    const { origin } = await serveFixture();
    const answer = await askHttp(origin, '/_astro/gibt-es-nicht.js');
    expect(answer.headers['content-security-policy']).toContain("style-src 'self'");
    expect(answer.headers['x-frame-options']).toBe('DENY');
  });

  test('the 404 page comes compressed to those who take it', async () => {
    const { origin } = await serveFixture();
    const answer = await askHttp(origin, '/nichts', { headers: { 'accept-encoding': 'br' } });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.body.toString()).toBe('not found as brotli');
  });

  test('methods other than GET and HEAD are refused with those that are allowed', async () => {
    const { origin } = await serveFixture();
    const answer = await askHttp(origin, '/faq/', { method: 'POST' });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  });
});

describe('compression', () => {
  test.each([
    ['br, gzip', 'br', 'start as brotli'],
    ['gzip', 'gzip', 'start as gzip'],
    ['br;q=0, gzip', 'gzip', 'start as gzip'],
    ['identity', undefined, '<p>Start'],
  ])('for „%s“ the page comes as %s', async (accepted, encoding, body) => {
    const { origin } = await serveFixture();
    const answer = await askHttp(origin, '/', { headers: { 'accept-encoding': accepted } });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-type']).toBe('text/html;charset=utf-8');
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.body.toString()).toBe(body);
  });

  test('a compressed copy has no address of its own', async () => {
    const { origin } = await serveFixture();
    expect((await askHttp(origin, '/index.html.br')).status).toBe(404);
  });
});

describe('caching', () => {
  test('a page that the browser has already is not sent again', async () => {
    const { origin } = await serveFixture();
    const etag = (await askHttp(origin, '/faq/')).headers.etag ?? 'none';
    const again = await askHttp(origin, '/faq/', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.etag).toBe(etag);
    expect(again.headers['cache-control']).toBe('no-cache');
    expect(again.headers.vary).toBe('Accept-Encoding');
  });

  test('a page that has changed is sent again, with its own ETag', async () => {
    const { root, origin } = await serveFixture();
    const etag = (await askHttp(origin, '/faq/')).headers.etag ?? 'none';
    await writeFile(join(root, 'faq/index.html'), '<p>Mehr Fragen');
    const again = await askHttp(origin, '/faq/', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(200);
    expect(again.headers.etag).toMatch(/^W\/"14-/);
    expect(again.body.toString()).toBe('<p>Mehr Fragen');
  });

  test.each(['/_astro/page.Ab12.js', '/pagefind/fragment/de_1234567.pf_fragment'])(
    '%s is kept for a year',
    async (path) => {
      const { origin } = await serveFixture();
      const answer = await askHttp(origin, path);
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    },
  );
});

describe('content types', () => {
  test.each([
    ['/_astro/page.Ab12.js', 'text/javascript'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/pagefind/wasm.de.pagefind', 'application/octet-stream'],
    ['/pagefind/fragment/de_1234567.pf_fragment', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    const { origin } = await serveFixture();
    expect((await askHttp(origin, path)).headers['content-type']).toBe(type);
  });
});

describe('requests that mean harm', () => {
  test.each([
    ['/%', 400],
    ['/%E0%A4%A', 400],
    ['*', 400],
    ['/../package.json', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/..%2f..%2fetc/passwd', 404],
    ['/faq%00', 404],
    ['//faq', 404],
    ['/\\faq', 404],
  ])('%s gives %i', async (path, status) => {
    const { origin } = await serveFixture();
    expect((await askHttp(origin, path)).status).toBe(status);
  });

  test.each(['bytes=5-2', 'bytes=-3', 'bytes=99-', 'Unsinn'])(
    'the range „%s“ gives the whole page',
    async (range) => {
      const { origin } = await serveFixture();
      const answer = await askHttp(origin, '/faq/', { headers: { range } });
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toBe('<p>Fragen');
    },
  );

  test('a folder that is deleted while it is served does not end the server', async () => {
    const { root, origin } = await serveFixture();
    await rm(join(root, 'faq'), { recursive: true });
    expect((await askHttp(origin, '/faq/')).status).toBe(404);
  });
});

describe('below a base path', () => {
  test('pages stand below it', async () => {
    const { origin } = await serveFixture('/hilfe/');
    const page = await askHttp(origin, '/hilfe/faq/');
    expect(page.body.toString()).toBe('<p>Fragen');
    const script = await askHttp(origin, '/hilfe/_astro/page.Ab12.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test.each([
    ['/', 302, '/hilfe/'],
    ['/hilfe?q=ip', 308, '/hilfe/?q=ip'],
    ['/hilfe/faq', 308, '/hilfe/faq/'],
    ['/faq/', 404, undefined],
  ])('%s gives %i', async (path, status, location) => {
    const { origin } = await serveFixture('/hilfe/');
    const answer = await askHttp(origin, path);
    expect(answer.status).toBe(status);
    expect(answer.headers.location).toBe(location);
  });
});
