import { ask } from './ask.ts';
import { conclude } from './conclude.ts';
import type { Observation, ObserveOptions } from './observation.ts';

const defaultTimeout = 5000;

/**
 * Asks a resolver for a name's IPv4 and IPv6 addresses, side by side, and says what they mean.
 * Whatever goes wrong on the way is an outcome of its own.
 * @param name A-labels, as in `Verdict.registrable`
 * @throws the reason of `options.signal` once that is aborted; nothing else
 */
export async function observe(name: string, options: ObserveOptions): Promise<Observation> {
  const { resolver, expected, signal, timeout = defaultTimeout } = options;
  signal?.throwIfAborted();
  const askedAt = new Date().toISOString();
  const limit = AbortSignal.timeout(timeout);
  const [a, aaaa] = await Promise.all([
    ask(name, 'A', options, limit),
    ask(name, 'AAAA', options, limit),
  ]);
  return { ...conclude(a, aaaa, expected), name: name.toLowerCase(), expected, resolver, askedAt };
}
