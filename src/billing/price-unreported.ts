import type { UnreportedLine } from './bill.ts';
import { divideRounded } from './divide-rounded.ts';
import type { Unreported } from './request.ts';

function inWholeSteps({ minutesEach, stepMinutes }: Unreported): number | undefined {
  if (minutesEach === undefined || stepMinutes === undefined) return undefined;
  return Math.ceil(minutesEach / stepMinutes) * stepMinutes;
}

function net({ count, hourlyRate }: Unreported, minutes: number | undefined) {
  if (count === 0) return 0n;
  if (count === undefined || minutes === undefined || hourlyRate === undefined) return undefined;
  return divideRounded(BigInt(count) * BigInt(minutes) * hourlyRate, 60n);
}

/**
 * Each Endkunde's effort in whole billing steps, times Endkunden, times a 60th of the hourly rate;
 * rounded once, at the end: 3 × 20 min in steps of 15 min are 90 min, at 10,01 € 15,015 €, so
 * 15,02 €. No Endkunden cost nothing at any rate.
 */
export function priceUnreported(unreported: Unreported): UnreportedLine {
  const billedMinutesEach = inWholeSteps(unreported);
  return {
    kind: 'unreported',
    ...unreported,
    billedMinutesEach,
    net: net(unreported, billedMinutesEach),
  };
}
