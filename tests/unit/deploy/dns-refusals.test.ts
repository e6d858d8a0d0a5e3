import { type Answer, encode } from '@dnsquery/dns-packet';
import { describe, expect, test } from 'vitest';
import { get, post, question, serve } from './ask-dns.ts';
import { askHttp } from './ask-http.ts';
import { answers, fakeResolver, replyTo } from './fake-resolver.ts';

const edns: Answer[] = [{ type: 'OPT', name: '.', data: [] }];

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

  const dns = plain.toString('base64url');
  test.each(['', '?dns=', `?dns=${dns}=`, `?dns=${dns}ä`, `?dns=.${dns}`, '?name=firma.de&type=A'])(
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

  test('but not the 65th after 64 that are done', async () => {
    const { upstream } = await fakeResolver((packet) => [replyTo(packet)]);
    const origin = await serve(upstream);
    for (let round = 0; round < 64; round++) await get(origin, encode(question));
    expect((await get(origin, encode(question))).status).toBe(200);
  });
});
