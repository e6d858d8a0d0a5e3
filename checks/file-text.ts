import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const text = /\.(?:css|html|js|json|mjs|svg|txt|webmanifest|xml|zone|conf)$|(?:^|\/)[\w-]+$/;

/**
 * The text of a built file, unpacked where it is packed: precompressed copies, and Pagefind's
 * index and fragments. '' for pictures, fonts and other files without text.
 */
export function textOf(file: string, content: Buffer | undefined): string {
  if (content === undefined) return '';
  if (file.endsWith('.br')) return textOf(file.slice(0, -3), brotliDecompressSync(content));
  if (file.endsWith('.gz')) return textOf(file.slice(0, -3), gunzipSync(content));
  if (/\.pf_\w+$/.test(file)) return gunzipSync(content).toString('utf8');
  return text.test(file) ? content.toString('utf8') : '';
}
