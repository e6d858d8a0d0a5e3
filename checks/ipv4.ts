import { BlockList } from 'node:net';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const literal = new RegExp(`(?<![\\w.-])${octet}(?:\\.${octet}){3}(?![\\w-]|\\.\\d)`, 'g');

/** Numbers run together in drawings („c0 1.1.9.2“): a quoted path, or a geometry attribute. */
const geometry =
  /(["'`])[Mm][\d\sMmLlHhVvCcSsQqTtAaZz.,eE+-]*\1|\b(?:d|points|transform|values)=(["']).*?\2/g;

/** Documentation (RFC 5737), loopback, private, link-local, „this network“ and broadcast. */
const nobodys = new BlockList();
for (const [network, prefix] of [
  ['192.0.2.0', 24],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['0.0.0.0', 8],
  ['255.255.255.255', 32],
] as const) {
  nobodys.addSubnet(network, prefix);
}

/** Every IPv4 address in a text, in order. */
export function ipv4Addresses(text: string): string[] {
  return text.replace(geometry, ' ').match(literal) ?? [];
}

/** Whether the address is one that no host of the public internet has. */
export function isNobodys(ip: string): boolean {
  return nobodys.check(ip);
}
