import { expect, test } from 'vitest';
import { loadOnce } from '../../../src/search/load-once.ts';

test('what is asked for several times is loaded once, at the first call', async () => {
  let loads = 0;
  const load = loadOnce(() => Promise.resolve(++loads));
  expect(loads).toBe(0);
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('what could not be loaded is tried again by the next call', async () => {
  let fails = true;
  const load = loadOnce(() => (fails ? Promise.reject(new Error('offline')) : Promise.resolve(7)));
  await expect(load()).rejects.toThrow('offline');
  fails = false;
  expect(await load()).toBe(7);
});
