import { decode, encode, type Question } from '@dnsquery/dns-packet';
import type { Page } from '@playwright/test';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

/** Answers one question, wrongly in whatever way. */
export type Fault = (response: ServerResponse, question: Question) => void;

export const mediaType = 'application/dns-message';

/** The right answer to a question, as octets: this address for A, none for AAAA. */
export function answerTo(question: Question, address: string): Buffer {
  const { name } = question;
  const answers =
    question.type === 'A' ? [{ type: 'A', name, ttl: 60, data: address } as const] : [];
  return Buffer.from(encode({ type: 'response', id: 0, questions: [question], answers }));
}

/** Sends the page's questions to another resolver, without the page knowing. */
export async function askElsewhere(page: Page, resolver: string): Promise<void> {
  await page.route('**/dns-query?*', (route) =>
    route.continue({ url: `${resolver}${new URL(route.request().url()).search}` }),
  );
}

/** A real HTTP server on loopback with one fault -> its address, and what ends it. */
export async function startFaultyResolver(fault: Fault) {
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://localhost').searchParams.get('dns') ?? '';
    const [question] = decode(Buffer.from(query, 'base64url')).questions ?? [];
    if (question === undefined) throw new Error('no question');
    fault(response, question);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port.toString()}/dns-query`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
