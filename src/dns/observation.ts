/** What came of asking for a name's addresses. Every outcome has exactly one meaning. */
export type Outcome =
  /** one IPv4 address, the expected one */
  | 'match'
  /** several IPv4 addresses; `includesExpected` says whether the right one is among them */
  | 'several'
  /** one IPv4 address, another one */
  | 'other-ip'
  /** the name exists and has no IPv4 address */
  | 'no-a'
  /** the name does not exist (RCODE 3) */
  | 'nxdomain'
  /** the name is an alias of a name that does not exist */
  | 'cname-dangling'
  /** the resolver could not find out (RCODE 2): the domain's servers or the resolver */
  | 'servfail'
  /** the resolver gave no usable answer: HTTP error, no DNS message, a lie, REFUSED */
  | 'resolver-error'
  | 'timeout'
  /** no connection to the resolver */
  | 'unreachable';

export type DnsWarning =
  /** there is an IPv6 address: visitors with IPv6 go there */
  | 'aaaa'
  /** the name is an alias */
  | 'cname'
  /** the answer may be kept for more than an hour */
  | 'ttl'
  /** an address of a private network (RFC 1918, 6598, 3927, loopback) */
  | 'private-ip'
  /** 0.0.0.0 or :: as filtering resolvers answer */
  | 'filtered'
  /** the question for IPv6 went unanswered */
  | 'aaaa-unknown';

/** What one resolver said about a name's addresses, and when. Public contract. */
export interface Observation {
  readonly outcome: Outcome;
  /** the name asked for, A-label form, lower case, no dot at the end */
  readonly name: string;
  /** the IPv4 address that it should have */
  readonly expected: string;
  /** the expected address is among `a` */
  readonly includesExpected: boolean;
  /** IPv4 addresses, each once, in ascending order of their text */
  readonly a: readonly string[];
  /** IPv6 addresses (RFC 5952), each once, in ascending order of their text */
  readonly aaaa: readonly string[];
  /** the names that the aliases lead to, the last one being the target; empty without an alias */
  readonly cname: readonly string[];
  /** seconds for which some cache may still give this answer; null where nothing was found */
  readonly ttl: number | null;
  /** the resolver's address as it was given */
  readonly resolver: string;
  /** ISO 8601, UTC */
  readonly askedAt: string;
  readonly warnings: readonly DnsWarning[];
}

export interface ObserveOptions {
  /** address of a DNS-over-HTTPS service (RFC 8484); in a browser a path on this origin will do */
  readonly resolver: string;
  /** the IPv4 address that the name should have */
  readonly expected: string;
  /** cancels: `observe` then rejects with the signal's reason */
  readonly signal?: AbortSignal | undefined;
  /** milliseconds until an unanswered question is given up; default 5000 */
  readonly timeout?: number | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}
