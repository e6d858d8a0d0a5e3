import { expect, test } from 'vitest';
import { isPrivateAddress } from '../../../src/dns/is-private-address.ts';

const inside = [
  ...['10.0.0.0', '10.255.255.255', '127.0.0.1', '169.254.0.1', '192.168.0.1', '172.16.0.0'],
  ...['172.20.1.1', '172.31.255.255', '100.64.0.0', '100.99.0.1', '100.100.1.1', '100.127.255.255'],
];
const outside = [
  ...['9.255.255.255', '11.0.0.0', '128.0.0.1', '169.253.0.1', '192.167.0.1', '192.169.0.1'],
  ...[
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '89.200.168.243',
    '110.0.0.1',
  ],
];

test('addresses of private networks are told from those of the internet', () => {
  expect(inside.filter((address) => !isPrivateAddress(address))).toEqual([]);
  expect(outside.filter(isPrivateAddress)).toEqual([]);
});
