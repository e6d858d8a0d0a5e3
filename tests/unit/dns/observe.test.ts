import { describe, expect, test } from 'vitest';
import { observe } from '../../../src/dns/observe.ts';
import {
  answers,
  expected,
  good,
  type Handler,
  mediaType,
  serve,
  stopServing,
} from './faulty-server.ts';

const seen = async (handle: Handler, timeout = 3000) =>
  observe('firma.de', { resolver: await serve(handle), expected, timeout });

describe('a good answer', () => {
  test('says what was asked, whom, when, and what came of it', async () => {
    const resolver = await serve(good);
    const before = new Date().toISOString();
    const { askedAt, ...rest } = await observe('Firma.de', { resolver, expected });
    expect(rest).toEqual({
      outcome: 'match',
      name: 'firma.de',
      expected,
      includesExpected: true,
      a: ['192.0.2.1'],
      aaaa: [],
      cname: [],
      ttl: 300,
      resolver,
      warnings: [],
    });
    expect(askedAt >= before && askedAt <= new Date().toISOString()).toBe(true);
  });

  test('is asked for by GET with the question in base64url and the media type', async () => {
    const requests: string[] = [];
    await seen((request, response, type) => {
      requests.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers.accept ?? ''}`);
      good(request, response, type);
    });
    expect(requests.toSorted()).toEqual([
      'GET /dns-query?dns=AAABAAABAAAAAAAABWZpcm1hAmRlAAABAAE application/dns-message',
      'GET /dns-query?dns=AAABAAABAAAAAAAABWZpcm1hAmRlAAAcAAE application/dns-message',
    ]);
  });

  test('may come from an address with a query of its own', async () => {
    const resolver = `${await serve(good)}?key=1`;
    expect((await observe('firma.de', { resolver, expected })).outcome).toBe('match');
  });

  test('may name its media type with a parameter and in capitals', async () => {
    const { outcome } = await seen((_, response, type) =>
      response
        .writeHead(200, { 'content-type': 'Application/DNS-Message; x=1' })
        .end(answers[type]),
    );
    expect(outcome).toBe('match');
  });
});

describe('no answer is', () => {
  test('a time-out, headers or body missing', async () => {
    expect((await seen(() => undefined, 50)).outcome).toBe('timeout');
    const stalled: Handler = (_, response, type) => {
      response.writeHead(200, { 'content-type': mediaType }).write(answers[type].slice(0, 5));
    };
    expect((await seen(stalled, 50)).outcome).toBe('timeout');
  });

  test('unreachable where nobody listens', async () => {
    const resolver = await serve(good);
    await stopServing();
    expect((await observe('firma.de', { resolver, expected })).outcome).toBe('unreachable');
  });

  test('unreachable where the connection breaks', async () => {
    expect((await seen((request) => request.socket.destroy())).outcome).toBe('unreachable');
  });

  test('unreachable where the address is none', async () => {
    expect((await observe('firma.de', { resolver: 'nowhere', expected })).outcome).toBe(
      'unreachable',
    );
  });
});

test('half an answer counts as half', async () => {
  const observation = await seen((request, response, type) => {
    if (type === 'A') good(request, response, type);
    else response.writeHead(500).end();
  });
  expect(observation).toMatchObject({ outcome: 'match', warnings: ['aaaa-unknown'] });
});

describe('cancelling', () => {
  test('ends the questions and rejects with the reason', async () => {
    const stop = new AbortController();
    const resolver = await serve(() => {
      stop.abort(new Error('reader cancelled'));
    });
    const observing = observe('firma.de', { resolver, expected, signal: stop.signal });
    await expect(observing).rejects.toThrow('reader cancelled');
  });

  test('before the start asks nothing', async () => {
    let requests = 0;
    const resolver = await serve((request, response, type) => {
      requests += 1;
      good(request, response, type);
    });
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(observe('firma.de', { resolver, expected, signal })).rejects.toThrow('too late');
    expect(requests).toBe(0);
  });

  test('after the answer changes nothing', async () => {
    const stop = new AbortController();
    const resolver = await serve(good);
    const observation = await observe('firma.de', { resolver, expected, signal: stop.signal });
    stop.abort();
    expect(observation.outcome).toBe('match');
  });
});

test('the caller’s own fetch is used, and nothing of the visitor goes along', async () => {
  const asked: RequestInit[] = [];
  const fetch: typeof globalThis.fetch = (_, init) => {
    asked.push(init ?? {});
    return Promise.reject(new TypeError('offline'));
  };
  const { outcome } = await observe('firma.de', { resolver: '/dns-query', expected, fetch });
  expect(outcome).toBe('unreachable');
  expect(asked).toHaveLength(2);
  expect(asked[0]).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    cache: 'no-store',
  });
});
