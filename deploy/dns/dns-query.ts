import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAnsweredQuestion } from './answered-question.ts';
import { askUpstreams } from './ask-upstreams.ts';
import { cacheControl } from './freshness.ts';
import { readHttpQuestion } from './read-http-question.ts';
import type { Upstream } from './upstream-address.ts';

/** Where the service stands below the site's base path. */
export const dnsQueryPath = 'dns-query';

/** Questions under way at the same time; each takes a socket. */
const maxInFlight = 64;

/**
 * DNS over HTTPS (RFC 8484) for the site's own pages: passes questions on to the resolvers given.
 * Every refusal is a short German text with the fitting status. The handler rejects only if the
 * request itself breaks off.
 */
export function createDnsQuery(upstreams: readonly Upstream[]) {
  let inFlight = 0;

  return async (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => {
    const refuse = (status: number, text: string) => {
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.writeHead(status).end(`${text}\n`);
    };

    if (request.headers['sec-fetch-site'] === 'cross-site') {
      refuse(403, 'Diese Adresse beantwortet nur Fragen der eigenen Seiten.');
      return;
    }
    const question = await readHttpQuestion(request, query);
    if ('status' in question) {
      if (question.status === 405) response.setHeader('Allow', 'GET, POST');
      refuse(question.status, question.text);
      return;
    }
    if (!isAnsweredQuestion(question.message)) {
      refuse(400, 'Das ist keine DNS-Frage nach A, AAAA, CNAME oder NS.');
      return;
    }
    if (inFlight >= maxInFlight) {
      response.setHeader('Retry-After', '1');
      refuse(503, 'Zu viele Anfragen zur gleichen Zeit.');
      return;
    }
    inFlight += 1;
    const outcome = await askUpstreams(question.message, upstreams);
    inFlight -= 1;
    switch (outcome.kind) {
      case 'answer':
        response.setHeader('Cache-Control', cacheControl(outcome.packet));
        response.setHeader('Content-Type', 'application/dns-message');
        response.setHeader('Content-Length', outcome.message.length);
        response.end(outcome.message);
        return;
      case 'silent':
        return refuse(504, 'Der DNS-Server hat nicht geantwortet.');
      case 'failed':
        return refuse(502, 'Der DNS-Server ist nicht erreichbar.');
    }
  };
}
