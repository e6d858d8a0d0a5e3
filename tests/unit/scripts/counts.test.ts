import { expect, test } from 'vitest';
import {
  closingCounts,
  closingLine,
  playwrightCounts,
  settle,
  vitestCounts,
} from '../../../scripts/counts.mjs';

test('a closing line is read back', () => {
  const counts = { passed: 3, failed: 1, skipped: 2 };
  expect(closingCounts('viel Text\n3 passed, 1 failed, 2 skipped\n')).toEqual(counts);
  expect(closingCounts('3 passed, 1 failed, 2 skipped\nund mehr')).toBeUndefined();
  expect(closingCounts('')).toBeUndefined();
});

test('reports of Vitest and Playwright are counted', () => {
  const unit = '{"numPassedTests":5,"numFailedTests":1,"numPendingTests":2,"numTodoTests":1}';
  expect(vitestCounts(unit)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  const journeys = '{"stats":{"expected":7,"unexpected":1,"flaky":1,"skipped":4}}';
  expect(playwrightCounts(journeys)).toEqual({ passed: 7, failed: 2, skipped: 4 });
});

test('what broke down without counts, or in spite of good ones, is a failure', () => {
  const good = { passed: 3, failed: 0, skipped: 0 };
  expect(settle(good, true)).toEqual(good);
  expect(settle(good, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(settle({ ...good, failed: 2 }, false)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  expect(settle(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the last line adds everything up', () => {
  const parts = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 4, failed: 1, skipped: 0 },
  ];
  expect(closingLine(parts)).toBe('5 passed, 1 failed, 2 skipped');
});
