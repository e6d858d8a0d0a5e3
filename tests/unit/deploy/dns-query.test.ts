import { type Answer, decode, encode, type Packet, TRUNCATED_RESPONSE } from '@dnsquery/dns-packet';
import { describe, expect, test } from 'vitest';
import { addresses, get, post, question, serve } from './ask-dns.ts';
import { askHttp } from './ask-http.ts';
import { answers, fakeResolver, replyTo } from './fake-resolver.ts';
import { makeFolder, serveFolder } from './fixture-site.ts';

const edns: Answer[] = [{ type: 'OPT', name: '.', data: [] }];

describe('a question that is answered', () => {
  test('comes back by GET and by POST as a DNS message', async () => {
    const { upstream } = await fakeResolver((packet) => [replyTo(packet, answers('192.0.2.7'))]);
    const origin = await serve(upstream);
    for (const answer of [
      await get(origin, encode(question)),
      await post(origin, encode(question)),
    ]) {
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe('application/dns-message');
      expect(answer.headers['cache-control']).toBe('max-age=300');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      expect(addresses(answer.body)).toEqual(['192.0.2.7']);
    }
  });

  test('has the id that the reader gave, while the resolver saw random ones and fresh ports', async () => {
    const { upstream, asked } = await fakeResolver((packet) => [replyTo(packet)]);
    const origin = await serve(upstream);
    for (let round = 0; round < 4; round++) {
      const answer = await get(origin, encode({ ...question, id: 4711 }));
      expect(decode(answer.body).id).toBe(4711);
    }
    expect(new Set(asked.map(({ raw }) => raw.readUInt16BE())).size).toBeGreaterThan(1);
    expect(new Set(asked.map(({ port }) => port)).size).toBeGreaterThan(1);
  });

  test('reaches the resolver unchanged but for the id, EDNS included', async () => {
    const { upstream, asked } = await fakeResolver((packet) => [replyTo(packet)]);
    const message = encode({ ...question, additionals: edns });
    await get(await serve(upstream), message);
    expect(asked[0]?.raw.subarray(2)).toEqual(Buffer.from(message).subarray(2));
  });

  test('is asked again over TCP when the answer over UDP is truncated', async () => {
    const { upstream, asked } = await fakeResolver(
      (packet) => [replyTo(packet, { flags: TRUNCATED_RESPONSE })],
      (packet) => [replyTo(packet, answers('192.0.2.8'))],
    );
    const answer = await get(await serve(upstream), encode(question));
    expect(addresses(answer.body)).toEqual(['192.0.2.8']);
    expect(asked.map(({ transport }) => transport)).toEqual(['udp', 'tcp']);
  });

  test('is answered although the truncated answer breaks off within a record', async () => {
    const { upstream } = await fakeResolver(
      (packet) => [
        replyTo(packet, { flags: TRUNCATED_RESPONSE, ...answers('192.0.2.1') }).subarray(0, -3),
      ],
      (packet) => [replyTo(packet, answers('192.0.2.8'))],
    );
    const answer = await get(await serve(upstream), encode(question));
    expect(addresses(answer.body)).toEqual(['192.0.2.8']);
  });

  test('does not take a forged answer: another id, another question, no response', async () => {
    const { upstream } = await fakeResolver((packet, raw) => [
      replyTo({ ...packet, id: ((packet.id ?? 0) + 1) % 65536 }, answers('203.0.113.1')),
      replyTo({ ...packet, questions: [{ type: 'A', name: 'andere.de' }] }, answers('203.0.113.2')),
      replyTo({ ...packet, questions: [{ type: 'AAAA', name: 'firma.de' }] }),
      raw,
      Buffer.from('x'),
      replyTo({ ...packet, questions: [{ type: 'A', name: 'FIRMA.de' }] }, answers('192.0.2.9')),
    ]);
    const answer = await get(await serve(upstream), encode(question));
    expect(addresses(answer.body)).toEqual(['192.0.2.9']);
  });
});

describe('how long an answer may be kept', () => {
  const soa: Answer = {
    type: 'SOA',
    name: 'de',
    ttl: 7200,
    data: { mname: 'a.nic.de', rname: 'its.denic.de', minimum: 600 },
  };
  test.each<[string, Packet, string]>([
    [
      'the smallest TTL of the answers',
      {
        answers: [
          { type: 'CNAME', name: 'firma.de', ttl: 900, data: 'ziel.de' },
          { type: 'A', name: 'ziel.de', ttl: 60, data: '192.0.2.1' },
        ],
      },
      'max-age=60',
    ],
    ['the SOA minimum where there is no record', { authorities: [soa] }, 'max-age=600'],
    ['the SOA minimum where there is no name', { flags: 3, authorities: [soa] }, 'max-age=600'],
    ["the SOA's own TTL if it is smaller", { authorities: [{ ...soa, ttl: 30 }] }, 'max-age=30'],
    ['not at all without a record', {}, 'no-store'],
    ['not at all when a resolver failed', { flags: 2, ...answers('192.0.2.1') }, 'no-store'],
    ['not at all when a resolver refused', { flags: 5, authorities: [soa] }, 'no-store'],
    ['not with a TTL that is out of range', answers('192.0.2.1', 2 ** 31), 'max-age=0'],
  ])('%s', async (_, parts, expected) => {
    const { upstream } = await fakeResolver((packet) => [replyTo(packet, parts)]);
    const answer = await get(await serve(upstream), encode(question));
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe(expected);
  });
});

test('the service stands below the base path', async () => {
  const { upstream } = await fakeResolver((packet) => [replyTo(packet, answers('192.0.2.7'))]);
  const root = await makeFolder({ '404.html': '' });
  const origin = await serveFolder(root, { base: '/hilfe/', upstreams: [upstream] });
  const dns = Buffer.from(encode(question)).toString('base64url');
  expect((await askHttp(origin, `/hilfe/dns-query?dns=${dns}`)).status).toBe(200);
  expect((await askHttp(origin, `/dns-query?dns=${dns}`)).status).toBe(404);
});
