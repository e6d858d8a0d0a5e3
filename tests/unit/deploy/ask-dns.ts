import { decode, type Packet, RECURSION_DESIRED } from '@dnsquery/dns-packet';
import type { Upstream } from '../../../deploy/dns/upstream-address.ts';
import { askHttp } from './ask-http.ts';
import { makeFolder, serveFolder } from './fixture-site.ts';

/** A for firma.de, with the id 0 that RFC 8484 recommends. */
export const question: Packet = {
  type: 'query',
  id: 0,
  flags: RECURSION_DESIRED,
  questions: [{ type: 'A', name: 'firma.de' }],
};

/** Serves a site whose questions go to these resolvers. */
export async function serve(...upstreams: Upstream[]) {
  return serveFolder(await makeFolder({ '404.html': '' }), { upstreams });
}

export function get(origin: string, message: Uint8Array, headers = {}) {
  const dns = Buffer.from(message).toString('base64url');
  return askHttp(origin, `/dns-query?dns=${dns}`, { headers });
}

export function post(origin: string, body: Uint8Array, type = 'application/dns-message') {
  return askHttp(origin, '/dns-query', { method: 'POST', headers: { 'content-type': type }, body });
}

/** The addresses in an answer that must be a DNS message. */
export function addresses(body: Uint8Array) {
  return (decode(body).answers ?? []).map((record) => 'data' in record && record.data);
}
