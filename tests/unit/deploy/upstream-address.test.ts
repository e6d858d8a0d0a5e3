import { expect, test } from 'vitest';
import { readUpstream } from '../../../deploy/dns/upstream-address.ts';

test.each([
  ['192.0.2.1', '192.0.2.1', 53],
  ['127.0.0.1:5300', '127.0.0.1', 5300],
  ['2001:db8::1', '2001:db8::1', 53],
  ['[::1]:53', '::1', 53],
  ['[2001:db8::1]', '2001:db8::1', 53],
  ['fe80::1%eth0', 'fe80::1%eth0', 53],
])('%s is a resolver at %s, port %i', (text, address, port) => {
  expect(readUpstream(text)).toEqual({ address, port });
});

test.each([
  '',
  'localhost',
  'localhost:53',
  '192.0.2',
  '192.0.2.256',
  '192.0.2.1:',
  '192.0.2.1:0',
  '192.0.2.1:65536',
  '192.0.2.1:53x',
  '[192.0.2.1]:53',
  '[::1',
  '::1]:53',
  'http://192.0.2.1',
])('„%s“ is no address of a resolver', (text) => {
  expect(readUpstream(text)).toBeUndefined();
});
