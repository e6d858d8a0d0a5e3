import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { acceptedEncodings } from './accept-encoding.ts';

/** Where sirv's table has nothing, or leaves the character set to the browser's guess. */
const contentTypes: Readonly<Record<string, string>> = {
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
};

/** `folder`: there is no such file, but a folder with an `index.html`. */
export type FileOutcome = 'sent' | 'folder' | 'missing';

/**
 * Serves the files of a folder: `index.html` for paths that end in a slash, precompressed copies
 * by `Accept-Encoding`, 304 by `If-None-Match`. Headers already set on the response stay.
 * @returns a function that answers a GET or HEAD request for a path (beginning with a slash), or
 *   says why it left that to others
 */
export function createSiteFiles(root: string) {
  const serve = sirv(root, {
    // Looks at the disk for every request, so that a rebuild doesn't leave it with old sizes.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => {
      response.removeHeader('ETag');
      const type = contentTypes[extname(path)];
      if (type) response.setHeader('Content-Type', type);
    },
  });

  return (request: IncomingMessage, response: ServerResponse, path: string): FileOutcome => {
    // Copies for transport have no address of their own; a double slash would name another host.
    if (/\.(?:br|gz)$|\/\//.test(path)) return 'missing';
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    // sirv takes `br;q=0` for a yes, …
    request.headers['accept-encoding'] = acceptedEncodings(
      request.headers['accept-encoding'],
    ).join();
    // … crashes on a range that ends before it begins (whole answers are always allowed, RFC 9110
    // section 14.2), leaves out of a 304 what it must carry (section 15.4.5), …
    delete request.headers.range;
    response.setHeader('ETag', request.headers['if-none-match'] ?? '');
    response.setHeader('Vary', 'Accept-Encoding');
    // … and crashes when a file vanishes between the look and the reading.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));

    let outcome: FileOutcome = 'sent';
    serve(request, response, () => {
      response.removeHeader('ETag');
      outcome = existsSync(join(root, path, 'index.html')) ? 'folder' : 'missing';
    });
    return outcome;
  };
}
