import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { decode, encode, type Packet } from '@dnsquery/dns-packet';
import { onTestFinished } from 'vitest';
import type { Upstream } from '../../../deploy/dns/upstream-address.ts';

/** What the resolver does with a question: the messages that it sends back, in order. */
export type Behaviour = (question: Packet, raw: Buffer) => Uint8Array[];

/** A DNS server on 127.0.0.1 that lives as long as the test; it keeps the questions it was asked. */
export async function fakeResolver(overUdp: Behaviour, overTcp?: Behaviour) {
  const asked: { raw: Buffer; port: number; transport: 'udp' | 'tcp' }[] = [];
  const udp = createSocket('udp4');
  udp.on('message', (raw, sender) => {
    asked.push({ raw, port: sender.port, transport: 'udp' });
    for (const reply of overUdp(decode(raw), raw)) udp.send(reply, sender.port, sender.address);
  });
  udp.bind(0, '127.0.0.1');
  await once(udp, 'listening');
  onTestFinished(() => void udp.close());
  const upstream: Upstream = { address: '127.0.0.1', port: udp.address().port };

  if (overTcp) {
    const tcp = createServer((socket) => {
      socket.on('data', (data) => {
        const raw = data.subarray(2);
        asked.push({ raw, port: socket.remotePort ?? 0, transport: 'tcp' });
        for (const reply of overTcp(decode(raw), raw)) socket.write(withLength(reply));
        socket.end();
      });
    });
    tcp.listen(upstream.port, '127.0.0.1');
    await once(tcp, 'listening');
    onTestFinished(() => void tcp.close());
  }
  return { upstream, asked };
}

/** An answer to the question with these parts changed or added. */
export function replyTo(question: Packet, parts: Packet = {}): Uint8Array {
  const { id, questions } = question;
  return encode({ type: 'response', id, questions, ...parts });
}

export const answers = (data: string, ttl = 300): Packet => ({
  answers: [{ type: 'A', name: 'firma.de', ttl, data }],
});

function withLength(message: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}
