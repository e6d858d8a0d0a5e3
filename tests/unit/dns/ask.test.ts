import { describe, expect, test } from 'vitest';
import { observe } from '../../../src/dns/observe.ts';
import { answers, expected, mediaType } from './faulty-server.ts';
import { octets, question } from './octets.ts';

const isAaaa = (url: string) => url.endsWith('AAcAAE');

/** What comes of asking a service that gives the same kind of response to both questions. */
function observed(respond: (type: 'A' | 'AAAA') => Response, name = 'firma.de') {
  const fetch = (url: string | URL | Request) =>
    Promise.resolve(respond(isAaaa(String(url)) ? 'AAAA' : 'A'));
  return observe(name, { resolver: 'https://dns.invalid/dns-query', expected, fetch });
}
const message = (body: BodyInit | null, type = mediaType) =>
  new Response(body, { headers: { 'content-type': type } });

async function askedUrls(name: string, resolver: string): Promise<string[]> {
  const urls: string[] = [];
  const fetch = (url: string | URL | Request) => {
    urls.push(String(url));
    return Promise.resolve(new Response(null, { status: 503 }));
  };
  await observe(name, { resolver, expected, fetch });
  return urls;
}

describe('the question stands in the address', () => {
  test('in base64url without padding', async () => {
    const of = async (name: string) => (await askedUrls(name, '/dns-query'))[0];
    expect(await of('firm.de')).toBe('/dns-query?dns=AAABAAABAAAAAAAABGZpcm0CZGUAAAEAAQ');
    expect(await of(`a.${'b'.repeat(62)}.de`)).toMatch(/^\/dns-query\?dns=AAABAAABAAAAAAAAAWE-Ym/);
    expect(await of(`a.${'b'.repeat(63)}.de`)).toMatch(/^\/dns-query\?dns=AAABAAABAAAAAAAAAWE_Ym/);
  });

  test('behind what the address asks for itself', async () => {
    const urls = await askedUrls('firma.de', '/dns-query?key=1');
    expect(urls[0]).toBe('/dns-query?key=1&dns=AAABAAABAAAAAAAABWZpcm1hAmRlAAABAAE');
  });
});

describe('a code of the answer means', () => {
  const coded = (code: string) =>
    observed((type) => message(octets(`0000 818${code} 0001 0000 0000 0000 ${question[type]}`)));

  test('no such name, a failing server, or a resolver that refuses', async () => {
    expect((await coded('3')).outcome).toBe('nxdomain');
    expect((await coded('2')).outcome).toBe('servfail');
    expect((await coded('5')).outcome).toBe('resolver-error');
  });

  test('no such target where the name is an alias', async () => {
    const alias = 'c00c 0005 0001 0000012c 0006 03 777777 c00c';
    const { outcome, cname } = await observed((type) =>
      message(octets(`0000 8183 0001 0001 0000 0000 ${question[type]} ${alias}`)),
    );
    expect({ outcome, cname }).toEqual({ outcome: 'cname-dangling', cname: ['www.firma.de'] });
  });
});

describe('a body is read', () => {
  test('with space behind its media type', async () => {
    const { outcome } = await observed((type) => message(answers[type], `${mediaType} ; x=1`));
    expect(outcome).toBe('match');
  });

  test('in as many pieces as it comes', async () => {
    const { outcome } = await observed((type) => {
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const octet of answers[type]) controller.enqueue(Uint8Array.of(octet));
          controller.close();
        },
      });
      return message(stream);
    });
    expect(outcome).toBe('match');
  });

  test('up to the longest message, and no further', async () => {
    const padded = (length: number) => (type: 'A' | 'AAAA') => {
      const body = new Uint8Array(length);
      body.set(answers[type]);
      return message(body);
    };
    expect((await observed(padded(65_535))).outcome).toBe('match');
    expect((await observed(padded(65_536))).outcome).toBe('resolver-error');
  });

  test('as the resolver’s fault where there is none', async () => {
    expect((await observed(() => message(null))).outcome).toBe('resolver-error');
  });
});
