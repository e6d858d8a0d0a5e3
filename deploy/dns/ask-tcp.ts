import { connect } from 'node:net';
import type { Upstream } from './upstream-address.ts';

/**
 * Sends a DNS message over TCP (RFC 7766: two octets of length in front) and gives the reply.
 * @throws the system's error, an AbortError, or an Error if the connection ends early
 */
export async function askTcp(
  message: Uint8Array,
  upstream: Upstream,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const socket = connect({ port: upstream.port, host: upstream.address, signal });
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  socket.write(Buffer.concat([length, message]));
  let received: Buffer = Buffer.alloc(0);
  for await (const chunk of socket) {
    received = Buffer.concat([received, chunk]);
    const end = received.length < 2 ? Infinity : 2 + received.readUInt16BE();
    if (received.length >= end) return received.subarray(2, end);
  }
  throw new Error('The connection ended before the answer did');
}
