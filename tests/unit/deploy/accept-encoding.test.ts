import { expect, test } from 'vitest';
import { acceptedEncodings } from '../../../deploy/accept-encoding.ts';

test.each([
  [undefined, []],
  ['', []],
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['BR', ['br']],
  ['br;q=0, gzip', ['gzip']],
  ['br; q=0.000, gzip;q=0.1', ['gzip']],
  ['*', ['br', 'gzip']],
  ['br;q=0, *', ['gzip']],
  ['*;q=0', []],
  ['vibrant', []],
])('„%s“ accepts %j', (header, expected) => {
  expect(acceptedEncodings(header)).toEqual(expected);
});
