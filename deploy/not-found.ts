import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { acceptedEncodings, suffixOf } from './accept-encoding.ts';

/**
 * Answers with the site's `404.html` and status 404, precompressed where that exists.
 * @throws if the site has no such page
 */
export async function sendNotFound(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = join(root, '404.html');
  const encoding = acceptedEncodings(request.headers['accept-encoding']).find((name) =>
    existsSync(page + suffixOf[name]),
  );
  const body = await readFile(encoding ? page + suffixOf[encoding] : page);
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Length', body.length);
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  response.setHeader('Vary', 'Accept-Encoding');
  response.writeHead(404).end(body);
}
