import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { encode, TRUNCATED_RESPONSE } from '@dnsquery/dns-packet';
import { describe, expect, test } from 'vitest';
import type { Upstream } from '../../../deploy/dns/upstream-address.ts';
import { addresses, get, question, serve } from './ask-dns.ts';
import { answers, fakeResolver, replyTo } from './fake-resolver.ts';

describe('resolvers that fail', () => {
  test('a silent one gives 504', { timeout: 10_000 }, async () => {
    const { upstream, asked } = await fakeResolver(() => []);
    const answer = await get(await serve(upstream), encode(question));
    expect(answer.status).toBe(504);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(asked.length).toBe(2);
  });

  test('after a silent one the next is asked', { timeout: 10_000 }, async () => {
    const silent = await fakeResolver(() => []);
    const next = await fakeResolver((packet) => [replyTo(packet, answers('192.0.2.3'))]);
    const answer = await get(await serve(silent.upstream, next.upstream), encode(question));
    expect(addresses(answer.body)).toEqual(['192.0.2.3']);
  });

  test('after one that is not there the next is asked', async () => {
    const next = await fakeResolver((packet) => [replyTo(packet, answers('192.0.2.3'))]);
    const answer = await get(await serve(await closedPort(), next.upstream), encode(question));
    expect(addresses(answer.body)).toEqual(['192.0.2.3']);
  });

  test('if none is there, that is 502', async () => {
    const answer = await get(await serve(await closedPort()), encode(question));
    expect(answer.status).toBe(502);
  });

  test('with no resolver at all, that is 502', async () => {
    expect((await get(await serve(), encode(question))).status).toBe(502);
  });

  test('TCP refused after a truncated answer is 502', async () => {
    const { upstream } = await fakeResolver((packet) => [
      replyTo(packet, { flags: TRUNCATED_RESPONSE }),
    ]);
    expect((await get(await serve(upstream), encode(question))).status).toBe(502);
  });

  test('a connection that ends within the answer is 502', async () => {
    const { upstream } = await fakeResolver(
      (packet) => [replyTo(packet, { flags: TRUNCATED_RESPONSE })],
      () => [],
    );
    expect((await get(await serve(upstream), encode(question))).status).toBe(502);
  });

  test('an answer that is no DNS message is 502', async () => {
    const { upstream } = await fakeResolver((packet) => [
      replyTo(packet, answers('192.0.2.1')).subarray(0, -2),
    ]);
    expect((await get(await serve(upstream), encode(question))).status).toBe(502);
  });
});

/** A port of 127.0.0.1 on which nobody listens. */
async function closedPort(): Promise<Upstream> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  await once(socket, 'close');
  return { address: '127.0.0.1', port };
}
