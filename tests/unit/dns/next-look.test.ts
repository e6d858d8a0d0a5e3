import { expect, test } from 'vitest';
import { longestPause, longestWatch, pauseAfter } from '../../../src/dns/next-look.ts';

test('pauses grow from 15 seconds to 5 minutes', () => {
  const pauses = [0, 1, 2, 3, 4, 5, 6, 2000].map((asked) => pauseAfter(asked, null));
  expect(pauses).toEqual([15, 30, 60, 120, 240, 300, 300, 300]);
});

test.each([
  ['a short-lived answer changes nothing', 0, 5, 15],
  ['an answer is not asked for again while a cache may keep it', 0, 60, 61],
  ['a growing pause outlasts the answer', 3, 60, 120],
  ['an answer kept for a day is asked for again after 5 minutes', 0, 86400, 300],
  ['so is one that is kept for 5 minutes', 0, 300, 300],
  ['no time to live at all is a short one', 0, 0, 15],
])('%s', (_, asked, ttl, seconds) => {
  expect(pauseAfter(asked, ttl)).toBe(seconds);
});

test('an hour has room for 15 questions', () => {
  let [questions, seconds] = [0, 0];
  while ((seconds += pauseAfter(questions, null)) <= longestWatch) questions += 1;
  expect(questions).toBe(15);
  expect(longestPause).toBeLessThan(longestWatch);
});
