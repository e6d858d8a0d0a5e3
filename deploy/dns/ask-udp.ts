import { createSocket } from 'node:dgram';
import type { Upstream } from './upstream-address.ts';

/**
 * Sends a DNS message from a fresh port and gives the first reply that `accepts` takes; others
 * may be forged and are ignored.
 * @throws the system's error, or the signal's reason
 */
export async function askUdp(
  message: Uint8Array,
  upstream: Upstream,
  accepts: (reply: Uint8Array) => boolean,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const stop = () => reject(signal.reason);
  signal.addEventListener('abort', stop);
  const socket = createSocket(upstream.address.includes(':') ? 'udp6' : 'udp4');
  socket.on('error', reject);
  socket.on('message', (reply) => {
    if (accepts(reply)) resolve(reply);
  });
  socket.on('connect', () => socket.send(message));
  // Connected, the system lets no other sender through and reports a closed port.
  socket.connect(upstream.port, upstream.address);
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', stop);
    socket.close();
  }
}
