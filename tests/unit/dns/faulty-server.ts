import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach } from 'vitest';
import { header, octets, question } from './octets.ts';

/** Answers one request; `type` is what was asked for. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  type: 'A' | 'AAAA',
) => void;

export const expected = '192.0.2.1';
export const mediaType = 'application/dns-message';
const record = 'c00c 0001 0001 0000012c 0004 c0000201';
/** firma.de A 192.0.2.1, and no AAAA record. */
export const answers = {
  A: octets(`${header('0001')} ${question.A} ${record}`),
  AAAA: octets(`${header('0000')} ${question.AAAA}`),
};
export const good: Handler = (_, response, type) =>
  response.writeHead(200, { 'content-type': mediaType }).end(answers[type]);

let closeServer: (() => Promise<void>) | undefined;
/** Ends the server of `serve`, as every test does at its end. */
export async function stopServing(): Promise<void> {
  await closeServer?.();
  closeServer = undefined;
}

afterEach(async () => {
  await stopServing();
});

/** A server of the test's own on loopback -> its address. */
export async function serve(handle: Handler): Promise<string> {
  const server = createServer((request, response) => {
    handle(request, response, request.url?.includes('AAAcAAE') === true ? 'AAAA' : 'A');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closeServer = () =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => {
        done();
      });
    });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port.toString()}/dns-query`;
}
