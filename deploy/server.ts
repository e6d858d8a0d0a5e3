import type { IncomingMessage, ServerResponse } from 'node:http';
import { createDnsQuery, dnsQueryPath } from './dns/dns-query.ts';
import type { Upstream } from './dns/upstream-address.ts';
import { headersFor, type HeaderPolicy } from './header-policy.ts';
import { type Address, listen, type Listening } from './listen.ts';
import { sendNotFound } from './not-found.ts';
import { readTarget, type RequestTarget } from './request-target.ts';
import { createSiteFiles } from './site-files.ts';

export interface SiteOptions extends Address {
  /** The folder of the built site. */
  root: string;
  policy: HeaderPolicy;
  /** Who answers `/dns-query`. */
  upstreams: readonly Upstream[];
}

/**
 * Serves a built site and its DNS service below the policy's base path.
 * @throws StartError if the address can't be used
 */
export function createSiteServer(options: SiteOptions): Promise<Listening> {
  const { root, policy, upstreams } = options;
  const { base } = policy;
  const serveFile = createSiteFiles(root);
  const answerDns = createDnsQuery(upstreams);

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const target = readTarget(request.url ?? '');
    if (!target) return sendText(response, 400, 'Diese Adresse ist ungültig.');
    setHeaders(response, target.path);
    if (target.path === base + dnsQueryPath) return answerDns(request, response, target.query);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, 405, 'Erlaubt sind GET und HEAD.');
    }
    if (!target.path.startsWith(base)) return answerOutside(request, response, target);
    const outcome = serveFile(request, response, target.path.slice(base.length - 1));
    if (outcome === 'folder') return redirect(response, 308, `${target.path}/${target.search}`);
    if (outcome === 'missing') return answerMissing(request, response);
  };

  const answerOutside = async (
    request: IncomingMessage,
    response: ServerResponse,
    { path, search }: RequestTarget,
  ) => {
    if (`${path}/` === base) return redirect(response, 308, base + search);
    // Not for ever: what stands at the root is another matter than this site.
    if (path === '/') return redirect(response, 302, base);
    return answerMissing(request, response);
  };

  const answerMissing = (request: IncomingMessage, response: ServerResponse) => {
    // A page, whatever was asked for.
    setHeaders(response, base);
    return sendNotFound(root, request, response);
  };

  const setHeaders = (response: ServerResponse, path: string) =>
    response.setHeaders(new Map(Object.entries(headersFor(path, policy))));

  return listen(options, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent || request.destroyed) {
        response.destroy();
        return;
      }
      console.error(error);
      sendText(response, 500, 'Der Server hat einen Fehler gemacht.');
    });
  });
}

function redirect(response: ServerResponse, status: 302 | 308, location: string): void {
  response.writeHead(status, { Location: location }).end();
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${text}\n`);
}
