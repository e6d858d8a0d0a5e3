import fc from 'fast-check';
import { expect } from 'vitest';
import {
  highestAmount,
  highestPaypalRate,
  highestVatRate,
  mostMinutes,
  mostPieces,
} from '../../../src/billing/limits.ts';
import type { EstimateRequest } from '../../../src/billing/request.ts';

/** How many requests each property is tried on. */
export const runs = 2_000;

/** From small to the limit, the smallest and the largest often. */
function upTo(most: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constantFrom(0, 1, most),
    fc.integer({ min: 0, max: Math.min(most, 5_000) }),
    fc.integer({ min: 0, max: most }),
  );
}

export const anyCount = upTo(mostPieces);
export const anyAmount = upTo(Number(highestAmount)).map(BigInt);
export const anyVatRate = upTo(highestVatRate);
export const anyPaypalRate = upTo(highestPaypalRate);
const anyMinutes = upTo(mostMinutes);
const anyStep = anyMinutes.map((minutes) => Math.max(minutes, 1));

/** Requests within the limits. @param may what an amount may be besides known */
function requests(may: <T>(known: fc.Arbitrary<T>) => fc.Arbitrary<T | undefined>) {
  const pieces = { count: may(anyCount), price: may(anyAmount) };
  const position = fc.record({
    ...pieces,
    kind: fc.constant('domain' as const),
    id: fc.uuid(),
    ending: fc.constantFrom('de', 'com', ''),
    what: fc.constantFrom('registration', 'renewal', 'transfer', 'other'),
  });
  const addOn = fc.record({
    ...pieces,
    kind: fc.constant('package' as const),
    id: fc.uuid(),
    name: fc.constantFrom('Whitelabel-Nameserver', ''),
  });
  const unreported = fc.record({
    count: may(anyCount),
    minutesEach: may(anyMinutes),
    hourlyRate: may(anyAmount),
    stepMinutes: may(anyStep),
  });
  return fc.record<EstimateRequest>({
    positions: fc.array(position, { maxLength: 4 }),
    packages: fc.array(addOn, { maxLength: 2 }),
    unreported,
    payment: fc.constantFrom('transfer', 'paypal', 'credit'),
    paypal: fc.record({
      rate: may(anyPaypalRate),
      fixed: may(anyAmount),
      reading: fc.constantFrom('on-amount', 'in-full'),
    }),
    vat: fc.oneof(
      fc.record({ kind: fc.constant('rate' as const), rate: may(anyVatRate) }),
      fc.constant({ kind: 'reverse-charge' as const }),
    ),
    credit: may(anyAmount),
  });
}

/** All amounts are known. */
export const anyRequest = requests((known) => known);

/** Any amount may be missing. */
export const anyGappyRequest = requests((known) => fc.option(known, { nil: undefined, freq: 10 }));

/** Asserts that a property holds for seeded random values, and that it was tried on all of them. */
export function holds<T>(values: fc.Arbitrary<T>, check: (value: T) => void): void {
  let tried = 0;
  const property = fc.property(values, (value) => {
    tried += 1;
    check(value);
  });
  fc.assert(property, { seed: 2026, numRuns: runs });
  expect(tried).toBe(runs);
}
