import type { Packet } from '@dnsquery/dns-packet';

/**
 * How long an answer may be kept, as a `Cache-Control` value: the smallest TTL among its answers
 * (RFC 8484 section 5.1), and for „no such name“ and „no such record“ the SOA's (RFC 2308 section 5).
 * Failures are not kept.
 */
export function cacheControl(answer: Packet): string {
  const ages = [
    ...(answer.answers ?? []).map((record) => seconds(record.ttl)),
    ...(answer.authorities ?? []).flatMap((record) =>
      record.type === 'SOA' ? [Math.min(seconds(record.ttl), seconds(record.data.minimum))] : [],
    ),
  ];
  const isAnswer = answer.rcode === 'NOERROR' || answer.rcode === 'NXDOMAIN';
  if (!isAnswer || ages.length === 0) return 'no-store';
  return `max-age=${Math.min(...ages)}`;
}

/** A TTL with its highest bit set counts as 0 (RFC 2181 section 8). */
function seconds(ttl = 0): number {
  return ttl < 2 ** 31 ? ttl : 0;
}
