import { randomInt } from 'node:crypto';
import type { Packet } from '@dnsquery/dns-packet';
import { askTcp } from './ask-tcp.ts';
import { askUdp } from './ask-udp.ts';
import { isReplyTo, isTruncated, readMessage } from './message.ts';
import type { Upstream } from './upstream-address.ts';

/** `silent`: the last resolver asked gave no answer in time; `failed`: it could not be asked. */
export type UpstreamOutcome =
  { kind: 'answer'; message: Uint8Array; packet: Packet } | { kind: 'silent' } | { kind: 'failed' };

/** Milliseconds for all tries together; the checker in the browser gives up after five seconds. */
const patience = 4000;

/**
 * Passes a question on to the resolvers, one after the other until one answers; a single one is
 * asked twice, since UDP loses messages. The answer carries the question's own message id.
 */
export async function askUpstreams(
  question: Uint8Array,
  upstreams: readonly Upstream[],
): Promise<UpstreamOutcome> {
  const tries = upstreams.length === 1 ? [...upstreams, ...upstreams] : upstreams;
  let outcome: UpstreamOutcome = { kind: 'failed' };
  for (const upstream of tries) {
    const signal = AbortSignal.timeout(patience / tries.length);
    try {
      const message = Buffer.from(await ask(question, upstream, signal));
      const packet = readMessage(message);
      if (!packet) throw new Error('The answer is not a DNS message');
      message.set(question.subarray(0, 2));
      return { kind: 'answer', message, packet };
    } catch {
      outcome = { kind: signal.aborted ? 'silent' : 'failed' };
    }
  }
  return outcome;
}

/** One try: over UDP, and over TCP if the answer didn't fit. */
async function ask(question: Uint8Array, upstream: Upstream, signal: AbortSignal) {
  const message = Buffer.from(question);
  // Ours is unpredictable, so that a forged answer must guess it; the reader's is usually 0.
  message.writeUInt16BE(randomInt(2 ** 16));
  const reply = await askUdp(message, upstream, (reply) => isReplyTo(message, reply), signal);
  if (!isTruncated(reply)) return reply;
  const whole = await askTcp(message, upstream, signal);
  if (!isReplyTo(message, whole)) throw new Error('The answer belongs to another question');
  return whole;
}
