import { glob, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const compressible = '**/*.{css,html,js,json,md,mjs,svg,txt,wasm,webmanifest,xml}';

/** Writes `.br` and `.gz` beside every text file of the finished site, for hosts that send them. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await precompressFolder(fileURLToPath(dir));
        logger.info(`${count} Dateien vorkomprimiert`);
      },
    },
  };
}

/**
 * Compresses the text files below a folder; a copy that saves nothing is not written.
 * @returns how many files there were to compress
 */
export async function precompressFolder(folder: string): Promise<number> {
  const paths = await Array.fromAsync(glob(compressible, { cwd: folder }));
  // All workers draw from one iterator, so only a few files are in memory at a time.
  const queue = paths.values();
  const work = async () => {
    for (const path of queue) await compressFile(join(folder, path));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return paths.length;
}

const toBrotli = promisify<Buffer, Buffer>((data, done) => {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  };
  brotliCompress(data, { params }, done);
});

const toGzip = promisify<Buffer, Buffer>((data, done) => {
  gzip(data, { level: constants.Z_BEST_COMPRESSION }, done);
});

async function compressFile(path: string): Promise<void> {
  const data = await readFile(path);
  const [brotli, gzipped] = await Promise.all([toBrotli(data), toGzip(data)]);
  if (brotli.length < data.length) await writeFile(`${path}.br`, brotli);
  if (gzipped.length < data.length) await writeFile(`${path}.gz`, gzipped);
}
