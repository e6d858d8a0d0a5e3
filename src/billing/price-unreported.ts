import type { UnreportedLine } from './bill.ts';
import { divideRounded } from './divide-rounded.ts';
import type { Unreported } from './request.ts';

function inWholeSteps(minutes: number, step: number | undefined): number {
  return step === undefined || step === 0 ? minutes : Math.ceil(minutes / step) * step;
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
  const { minutesEach, stepMinutes } = unreported;
  const billedMinutesEach =
    minutesEach === undefined ? undefined : inWholeSteps(minutesEach, stepMinutes);
  return {
    kind: 'unreported',
    ...unreported,
    billedMinutesEach,
    net: net(unreported, billedMinutesEach),
  };
}
