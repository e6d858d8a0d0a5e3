import { expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/install.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};
const a = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };

test('what the lock file says is installed, with or without what is for other systems', () => {
  const b = { 'node_modules/b': { version: '1.0.0', integrity: 'sha512-b' } };
  expect(isInstalled(locked, { ...a, ...b })).toBe(true);
  expect(isInstalled(locked, a)).toBe(true);
});

test('more than the lock file says does no harm', () => {
  expect(isInstalled(locked, { ...a, 'node_modules/c': { version: '1.0.0' } })).toBe(true);
});

test.each([
  ['nothing', {}],
  ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['another content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
  [
    'another version of an optional package',
    { ...a, 'node_modules/b': { version: '1.0.1', integrity: 'sha512-b' } },
  ],
])('%s is not what the lock file says', (_, installed) => {
  expect(isInstalled(locked, installed)).toBe(false);
});
