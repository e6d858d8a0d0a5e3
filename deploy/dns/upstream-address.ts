import { isIP, isIPv4, isIPv6 } from 'node:net';

/** A DNS server that questions are passed on to. */
export interface Upstream {
  /** IPv4 or IPv6 without brackets; a scope (`%eth0`) may follow. */
  address: string;
  port: number;
}

const dnsPort = 53;

/**
 * Reads `192.0.2.1`, `192.0.2.1:5300`, `2001:db8::1` or `[2001:db8::1]:5300`, the forms that
 * `dns.getServers()` gives.
 * @returns undefined if the text is none of them; names of hosts are not addresses
 */
export function readUpstream(text: string): Upstream | undefined {
  if (isIP(text)) return { address: text, port: dnsPort };
  const parts = /^(?:\[(?<v6>[^\]]+)\]|(?<v4>[\d.]+))(?::(?<port>\d{1,5}))?$/.exec(text)?.groups;
  if (!parts) return undefined;
  const { v4 = '', v6 = '' } = parts;
  const port = Number(parts.port ?? dnsPort);
  if (port < 1 || port > 65_535) return undefined;
  if (isIPv4(v4)) return { address: v4, port };
  if (isIPv6(v6)) return { address: v6, port };
  return undefined;
}
