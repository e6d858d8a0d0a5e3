import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('understanding and judging take at most 8 kB of brotli, all of src/search together', async () => {
  const files = readdirSync('src/search');
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `export * from './src/search/${file}';`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  expect(code.length).toBeGreaterThan(10_000);
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(8000);
});
