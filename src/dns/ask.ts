import { decodeMessage } from './decode-message.ts';
import { encodeQuery } from './encode-query.ts';
import { type Addresses, followAliases } from './follow-aliases.ts';
import type { ObserveOptions, Outcome } from './observation.ts';
import { readBody } from './read-body.ts';
import type { AddressType } from './record-type.ts';

/** `ok`: the name exists. Every other state is the outcome that it leads to. */
export type ReplyState =
  | 'ok'
  | Extract<
      Outcome,
      'nxdomain' | 'cname-dangling' | 'servfail' | 'resolver-error' | 'timeout' | 'unreachable'
    >;

export interface Reply extends Addresses {
  readonly state: ReplyState;
}

const mediaType = 'application/dns-message';
const serverFailure = 2;
const nameError = 3;

function failed(state: ReplyState): Reply {
  return { state, addresses: [], aliases: [], ttl: null };
}

function urlFor(resolver: string, query: Uint8Array): string {
  const text = btoa(String.fromCharCode(...query));
  const base64url = text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  return `${resolver}${resolver.includes('?') ? '&' : '?'}dns=${base64url}`;
}

function stateOf(code: number, aliases: readonly string[]): ReplyState {
  if (code === 0) return 'ok';
  // RFC 6604 section 3: with aliases in the answer, the code is about the last of them.
  if (code === nameError) return aliases.length > 0 ? 'cname-dangling' : 'nxdomain';
  return code === serverFailure ? 'servfail' : 'resolver-error';
}

async function read(response: Response, name: string, type: AddressType): Promise<Reply> {
  const contentType = response.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (response.status !== 200 || contentType !== mediaType) return failed('resolver-error');
  const body = await readBody(response);
  if (body === null) return failed('resolver-error');
  try {
    const { code, records } = decodeMessage(body, name, type);
    const found = followAliases(records, name, type);
    return { ...found, state: stateOf(code, found.aliases) };
  } catch {
    return failed('resolver-error');
  }
}

/**
 * Asks one question by RFC 8484 GET.
 * @param limit aborts when the time is up
 * @throws the reason of `options.signal` once that is aborted; nothing else
 */
export async function ask(
  name: string,
  type: AddressType,
  options: ObserveOptions,
  limit: AbortSignal,
): Promise<Reply> {
  const { resolver, signal, fetch = globalThis.fetch } = options;
  try {
    const response = await fetch(urlFor(resolver, encodeQuery(name, type)), {
      headers: { accept: mediaType },
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      // A kept answer would hide the change that the reader waits for.
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    return await read(response, name, type);
  } catch {
    signal?.throwIfAborted();
    return failed(limit.aborted ? 'timeout' : 'unreachable');
  }
}
