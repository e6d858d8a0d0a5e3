import type { Reply } from './ask.ts';
import { isPrivateAddress } from './is-private-address.ts';
import type { DnsWarning, Observation, Outcome } from './observation.ts';

/** Seconds. A change shows within this time with most providers' settings; longer is told. */
const longTtl = 3600;

/** What a name's IPv4 addresses mean, wherever they were looked up. */
export function outcomeOf(addresses: readonly string[], expected: string): Outcome {
  if (addresses.length > 1) return 'several';
  const [address] = addresses;
  if (address === undefined) return 'no-a';
  return address === expected ? 'match' : 'other-ip';
}

function stateOutcome(a: Reply, aaaa: Reply, expected: string): Outcome {
  // A name with an IPv6 address exists, whatever was said about it a moment later or earlier.
  if (a.state === 'nxdomain' && aaaa.addresses.length > 0) return 'no-a';
  return a.state === 'ok' ? outcomeOf(a.addresses, expected) : a.state;
}

/** Two replies about one name -> what they mean together. */
export function conclude(
  a: Reply,
  aaaa: Reply,
  expected: string,
): Omit<Observation, 'name' | 'expected' | 'resolver' | 'askedAt'> {
  const both = [...a.addresses, ...aaaa.addresses];
  const cname = a.aliases.length > 0 ? a.aliases : aaaa.aliases;
  const ttl = a.ttl ?? aaaa.ttl;
  const isAnswered = a.state === 'ok' || a.state === 'nxdomain' || a.state === 'cname-dangling';
  const isAaaaMissing = ['servfail', 'resolver-error', 'timeout', 'unreachable'].includes(
    aaaa.state,
  );
  const tests: readonly (readonly [DnsWarning, boolean])[] = [
    ['aaaa', aaaa.addresses.length > 0],
    ['cname', cname.length > 0],
    ['ttl', ttl !== null && ttl > longTtl],
    ['private-ip', a.addresses.some(isPrivateAddress)],
    ['filtered', both.includes('0.0.0.0') || both.includes('::')],
    ['aaaa-unknown', isAnswered && isAaaaMissing],
  ];
  return {
    outcome: stateOutcome(a, aaaa, expected),
    includesExpected: a.addresses.includes(expected),
    a: a.addresses,
    aaaa: aaaa.addresses,
    cname,
    ttl,
    warnings: tests.filter(([, holds]) => holds).map(([warning]) => warning),
  };
}
