import type { IncomingMessage } from 'node:http';
import { maxQuestionLength } from './answered-question.ts';

const tooLong = { status: 413, text: 'Die Anfrage ist zu lang.' };

/** A DNS message taken from a request, or the status and text that refuse it. */
export type HttpQuestion = { message: Uint8Array } | { status: number; text: string };

/** Takes the DNS message out of a GET or POST request, RFC 8484 section 4.1. */
export async function readHttpQuestion(
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<HttpQuestion> {
  switch (request.method) {
    case 'GET':
      return fromParameter(query.get('dns'));
    case 'POST':
      return fromBody(request);
    default:
      return { status: 405, text: 'Erlaubt sind GET und POST.' };
  }
}

function fromParameter(dns: string | null): HttpQuestion {
  // base64url without padding, RFC 8484 section 6; Node's decoder would skip what doesn't belong.
  if (!dns || !/^[\w-]+$/.test(dns)) {
    return { status: 400, text: 'Der Parameter dns fehlt oder ist kein base64url.' };
  }
  const message = Buffer.from(dns, 'base64url');
  return message.length > maxQuestionLength ? tooLong : { message };
}

async function fromBody(request: IncomingMessage): Promise<HttpQuestion> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/dns-message') {
    return { status: 415, text: 'Erwartet wird application/dns-message.' };
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  // To the end, even if it is too long: clients read a refusal only when all they sent is taken.
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= maxQuestionLength) chunks.push(chunk);
  }
  return length > maxQuestionLength ? tooLong : { message: Buffer.concat(chunks) };
}
