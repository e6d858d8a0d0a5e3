import { describe, expect, test } from 'vitest';
import { observe } from '../../../src/dns/observe.ts';
import { answers, expected, type Handler, mediaType, serve } from './faulty-server.ts';
import { octets, question } from './octets.ts';

describe('no usable answer is the resolver’s fault:', () => {
  const faults: Readonly<Record<string, Handler>> = {
    'an HTTP error': (_, response, type) =>
      response.writeHead(503, { 'content-type': mediaType }).end(answers[type]),
    'a page of a captive portal': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Anmelden</h1>'),
    'a page that calls itself a DNS message': (_, response) =>
      response.writeHead(200, { 'content-type': mediaType }).end('<h1>Anmelden</h1>'),
    'a message of another media type': (_, response, type) =>
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(answers[type]),
    'no media type': (_, response, type) => response.writeHead(200).end(answers[type]),
    'an empty answer': (_, response) =>
      response.writeHead(200, { 'content-type': mediaType }).end(),
    'a redirect': (_, response) => response.writeHead(302, { location: '/dns-query' }).end(),
    'the answer to the other question': (_, response, type) =>
      response
        .writeHead(200, { 'content-type': mediaType })
        .end(answers[type === 'A' ? 'AAAA' : 'A']),
    'a message that was cut off': (_, response, type) =>
      response.writeHead(200, { 'content-type': mediaType }).end(answers[type].slice(0, -1)),
    'more than any message holds': (_, response, type) =>
      response
        .writeHead(200, { 'content-type': mediaType })
        .end(Buffer.concat([answers[type], Buffer.alloc(70_000)])),
    'an answer without end': (_, response) => {
      response.writeHead(200, { 'content-type': mediaType });
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384)));
      };
      response.on('drain', pour);
      pour();
    },
    'a refusal': (_, response, type) =>
      response
        .writeHead(200, { 'content-type': mediaType })
        .end(octets(`0000 8185 0001 0000 0000 0000 ${question[type]}`)),
  };
  for (const [fault, handle] of Object.entries(faults)) {
    test(fault, async () => {
      const { outcome } = await observe('firma.de', { resolver: await serve(handle), expected });
      expect(outcome).toBe('resolver-error');
    });
  }
});
