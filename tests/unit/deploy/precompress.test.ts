import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { precompressFolder } from '../../../integrations/precompress.ts';
import { makeFolder } from './fixture-site.ts';

test('text gets a brotli and a gzip copy with the same content', async () => {
  const page = '<p>Guten Tag</p>'.repeat(20);
  const folder = await makeFolder({ 'faq/index.html': page });
  expect(await precompressFolder(folder)).toBe(1);
  const brotli = await readFile(join(folder, 'faq/index.html.br'));
  const gzipped = await readFile(join(folder, 'faq/index.html.gz'));
  expect(brotliDecompressSync(brotli).toString()).toBe(page);
  expect(gunzipSync(gzipped).toString()).toBe(page);
});

test('pictures, and text that would not become smaller, get no copy', async () => {
  const folder = await makeFolder({ 'a.png': 'x'.repeat(500), 'b.txt': 'x' });
  await precompressFolder(folder);
  expect((await readdir(folder)).sort()).toEqual(['a.png', 'b.txt']);
});
