import fc from 'fast-check';
import { expect } from 'vitest';

const runs = 4000;

/** Tries a claim on many values, the same ones each time, and counts them. */
export function holds<T>(values: fc.Arbitrary<T>, claim: (value: T) => void): void {
  let tried = 0;
  const property = fc.property(values, (value) => {
    tried += 1;
    claim(value);
  });
  fc.assert(property, { seed: 2026, numRuns: runs });
  expect(tried).toBe(runs);
}
