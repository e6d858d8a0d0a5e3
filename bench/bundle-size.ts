import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Octets of a module and everything that it needs, as a browser would load them in one file. */
export interface BundleSize {
  readonly min: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** @param entry source of a module; its imports are looked for from the project's root */
export async function bundleSize(entry: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('../', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    min: code.byteLength,
    gzip: gzipSync(code, { level: 9 }).byteLength,
    brotli: brotliCompressSync(code).byteLength,
  };
}
