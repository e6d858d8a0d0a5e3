import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import {
  type Answer,
  decode,
  encode,
  type Packet,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
} from '@dnsquery/dns-packet';
import { describe, expect, test } from 'vitest';
import type { Upstream } from '../../../deploy/dns/upstream-address.ts';
import { askHttp } from './ask-http.ts';
import { answers, fakeResolver, replyTo } from './fake-resolver.ts';
import { makeFolder, serveFolder } from './fixture-site.ts';

const question: Packet = {
  type: 'query',
  id: 0,
  flags: RECURSION_DESIRED,
  questions: [{ type: 'A', name: 'firma.de' }],
};
const edns: Answer[] = [{ type: 'OPT', name: '.', data: [] }];

async function serve(...upstreams: Upstream[]) {
  return serveFolder(await makeFolder({ '404.html': '' }), { upstreams });
}

function get(origin: string, message: Uint8Array, headers = {}) {
  const dns = Buffer.from(message).toString('base64url');
  return askHttp(origin, `/dns-query?dns=${dns}`, { headers });
}

function post(origin: string, body: Uint8Array, type = 'application/dns-message') {
  return askHttp(origin, '/dns-query', { method: 'POST', headers: { 'content-type': type }, body });
}

/** The addresses in an answer that must be a DNS message. */
function addresses(body: Buffer) {
  return (decode(body).answers ?? []).map((record) => 'data' in record && record.data);
}

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

describe('what is refused with 400', () => {
  const plain = Buffer.from(encode(question));
  const changed = (offset: number, value: number) => {
    const message = Buffer.from(plain);
    message[offset] = value;
    return message;
  };
  test.each<[string, Uint8Array]>([
    ['an empty message', Buffer.alloc(0)],
    ['less than a header', plain.subarray(0, 11)],
    ['a question cut off', plain.subarray(0, -1)],
    ['something behind the end', Buffer.concat([plain, Buffer.from([0])])],
    ['a response', encode({ ...question, type: 'response' })],
    ['another opcode', changed(2, 0x20)],
    ['no question', encode({ type: 'query', id: 0 })],
    [
      'two questions',
      encode({
        ...question,
        questions: [...(question.questions ?? []), ...(question.questions ?? [])],
      }),
    ],
    [
      'a question with an authority',
      encode({ ...question, authorities: answers('192.0.2.1').answers }),
    ],
    ['a question with an answer', encode({ ...question, ...answers('192.0.2.1') })],
    [
      'a question with a record that is not EDNS',
      encode({ ...question, additionals: answers('192.0.2.1').answers }),
    ],
    ['EDNS twice', encode({ ...question, additionals: [...edns, ...edns] })],
    ['another type: MX', encode({ ...question, questions: [{ type: 'MX', name: 'firma.de' }] })],
    ['another type: ANY', encode({ ...question, questions: [{ type: 'ANY', name: 'firma.de' }] })],
    [
      'another type: AXFR',
      encode({ ...question, questions: [{ type: 'AXFR', name: 'firma.de' }] }),
    ],
    [
      'another class',
      encode({ ...question, questions: [{ type: 'A', name: 'firma.de', class: 'CH' }] }),
    ],
    ['65535 questions announced', changed(4, 0xff)],
    [
      'a name that points into the header',
      Buffer.concat([plain.subarray(0, 12), Buffer.from([0xc0, 2, 0, 1, 0, 1])]),
    ],
    [
      'a name that points into the header, hidden by EDNS padding (RFC 7830)',
      Buffer.concat([
        changed(11, 1).subarray(0, 12),
        Buffer.from([0xc0, 2, 0, 1, 0, 1]),
        Buffer.from([0, 0, 41, 4, 0, 0, 0, 0, 0, 1, 4, 0, 12, 1, 0]),
        Buffer.alloc(256),
      ]),
    ],
    [
      'a name that points at itself',
      Buffer.concat([plain.subarray(0, 12), Buffer.from([0xc0, 12, 0, 1, 0, 1])]),
    ],
  ])('%s', async (_, message) => {
    const { upstream, asked } = await fakeResolver((packet) => [replyTo(packet)]);
    const answer = await post(await serve(upstream), message);
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(asked).toEqual([]);
  });

  test.each(['', '?dns=', '?dns=AAA=', '?dns=+/+/', '?dns=ä', '?name=firma.de&type=A'])(
    'GET /dns-query%s',
    async (search) => {
      const { status } = await askHttp(await serve(), encodeURI(`/dns-query${search}`));
      expect(status).toBe(400);
    },
  );
});

describe('what else is refused', () => {
  test('more than 512 octets, by POST and by GET', async () => {
    const origin = await serve();
    expect((await post(origin, Buffer.alloc(513))).status).toBe(413);
    expect((await post(origin, Buffer.alloc(10_000_000))).status).toBe(413);
    expect((await get(origin, Buffer.alloc(513))).status).toBe(413);
    expect((await post(origin, Buffer.alloc(512))).status).toBe(400);
  });

  test('another media type', async () => {
    expect((await post(await serve(), encode(question), 'application/json')).status).toBe(415);
  });

  test('another method', async () => {
    const answer = await askHttp(await serve(), '/dns-query', { method: 'PUT' });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, POST');
  });

  test('questions from other sites, as browsers mark them', async () => {
    const { upstream } = await fakeResolver((packet) => [replyTo(packet)]);
    const origin = await serve(upstream);
    const from = (site: string) => get(origin, encode(question), { 'sec-fetch-site': site });
    expect((await from('cross-site')).status).toBe(403);
    expect((await from('same-origin')).status).toBe(200);
  });

  test('the 65th question while 64 are under way', { timeout: 10_000 }, async () => {
    const { upstream } = await fakeResolver(() => []);
    const origin = await serve(upstream);
    const all = await Promise.all(Array.from({ length: 65 }, () => get(origin, encode(question))));
    const statuses = all.map(({ status }) => status);
    expect(statuses.filter((status) => status === 504).length).toBe(64);
    expect(statuses.filter((status) => status === 503).length).toBe(1);
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

/** A port of 127.0.0.1 on which nobody listens. */
async function closedPort(): Promise<Upstream> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  await once(socket, 'close');
  return { address: '127.0.0.1', port };
}
