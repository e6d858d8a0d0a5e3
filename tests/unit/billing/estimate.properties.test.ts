import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompleteSum, Estimate } from '../../../src/billing/bill.ts';
import { estimate } from '../../../src/billing/estimate.ts';
import { priceUnreported } from '../../../src/billing/price-unreported.ts';
import type { EstimateRequest } from '../../../src/billing/request.ts';
import { anyAmount, anyGappyRequest, anyPaypalRate, anyRequest, holds } from './any-request.ts';

function complete({ sum }: Estimate): CompleteSum {
  if (sum.kind === 'incomplete') throw new Error('The sum is incomplete.');
  return sum;
}

/** The request with this amount, this rate, or 1, for everything that it does not know. */
function filledIn(request: EstimateRequest, amount: bigint, rate: number): EstimateRequest {
  const { positions, packages, unreported, paypal, vat } = request;
  const pieces = ({ count = 1, price = amount }) => ({ count, price });
  const effort = ({ count = 1, minutesEach = 1, hourlyRate = amount, stepMinutes = 1 }) => ({
    count,
    minutesEach,
    hourlyRate,
    stepMinutes,
  });
  return {
    ...request,
    positions: positions.map((position) => ({ ...position, ...pieces(position) })),
    packages: packages.map((addOn) => ({ ...addOn, ...pieces(addOn) })),
    unreported: { ...unreported, ...effort(unreported) },
    paypal: { ...paypal, rate: paypal.rate ?? rate, fixed: paypal.fixed ?? amount },
    vat: vat.kind === 'rate' ? { kind: 'rate', rate: vat.rate ?? rate } : vat,
  };
}

test('the parts add up to the total', () => {
  holds(anyRequest, (request) => {
    const told = estimate(request);
    const { net, vat, gross, fee, due } = complete(told);
    expect(told.lines.reduce((sum, line) => sum + (line.net ?? 0n), 0n)).toBe(net);
    expect(net + vat).toBe(gross);
    expect(gross + fee).toBe(due);
    expect([net, vat, fee].every((part) => part >= 0n)).toBe(true);
    expect(told.byPayment).toMatchObject({ transfer: gross, credit: gross });
    expect(told.byPayment[request.payment]).toBe(due);
  });
});

test('the Guthaben and what is topped up are the gross sum and what remains', () => {
  holds(anyRequest, (request) => {
    const told = estimate(request);
    const { credit } = told;
    if (credit.kind !== 'remains' && credit.kind !== 'top-up') throw new Error(credit.kind);
    const after = credit.kind === 'remains' ? credit.amount : -credit.amount;
    expect(complete(told).gross + after).toBe(request.credit);
    expect(credit.amount).toBeGreaterThanOrEqual(credit.kind === 'remains' ? 0n : 1n);
  });
});

test('the parts that are known add up to what is told as known', () => {
  holds(anyGappyRequest, (request) => {
    const { lines, sum } = estimate(request);
    const { net, vat, gross, fee } = sum.kind === 'complete' ? sum : sum.known;
    expect(lines.reduce((total, line) => total + (line.net ?? 0n), 0n)).toBe(net);
    expect(vat === undefined ? undefined : net + vat).toBe(gross);
    if (gross === undefined || sum.kind === 'complete') return;
    if (fee === undefined) expect(sum.atLeast).toBeGreaterThanOrEqual(gross);
    else expect(sum.atLeast).toBe(gross + fee);
  });
});

test('an estimate is complete exactly if nothing is missing but the Guthaben', () => {
  let incomplete = 0;
  holds(anyGappyRequest, (request) => {
    const { missing, sum, byPayment, lines } = estimate(request);
    const gaps = missing.filter(({ kind }) => kind !== 'credit');
    expect(sum.kind).toBe(gaps.length === 0 ? 'complete' : 'incomplete');
    expect(byPayment[request.payment] === undefined).toBe(gaps.length > 0);
    for (const line of lines) {
      if (line.kind === 'unreported') continue;
      const isMissing = missing.some((gap) => 'id' in gap && gap.id === line.id);
      expect(line.net === undefined).toBe(isMissing);
    }
    if (gaps.length > 0) incomplete += 1;
  });
  expect(incomplete).toBeGreaterThan(500);
  expect(incomplete).toBeLessThan(1_500);
});

test('whatever a missing amount turns out to be, no less than "at least" is due', () => {
  holds(fc.tuple(anyGappyRequest, anyAmount, anyPaypalRate), ([request, amount, rate]) => {
    const { sum } = estimate(request);
    const { due } = complete(estimate(filledIn(request, amount, rate)));
    expect(due).toBeGreaterThanOrEqual(sum.kind === 'complete' ? sum.due : sum.atLeast);
  });
});

test('whatever a missing amount turns out to be, no less than "at least" is to be topped up', () => {
  let told = 0;
  holds(fc.tuple(anyGappyRequest, anyAmount, anyPaypalRate), ([request, amount, rate]) => {
    const { credit } = estimate(request);
    if (credit.kind !== 'top-up-at-least') return;
    told += 1;
    const then = estimate(filledIn(request, amount, rate)).credit;
    expect(then.kind).toBe('top-up');
    expect(then.kind === 'top-up' && then.amount).toBeGreaterThanOrEqual(credit.amount);
  });
  expect(told).toBeGreaterThan(100);
});

test('what the research costs is known exactly where its line is', () => {
  holds(anyGappyRequest, (request) => {
    const { lines, reporting } = estimate(request);
    expect(reporting.research).toBe(lines.at(-1)?.net);
  });
});

test('reporting in time never costs more', () => {
  holds(anyGappyRequest, (request) => {
    const { withUnreported, allReported, saved } = estimate(request).reporting;
    expect(saved === undefined).toBe(withUnreported === undefined);
    if (saved === undefined) return;
    expect(saved).toBeGreaterThanOrEqual(0n);
    expect((allReported ?? -1n) + saved).toBe(withUnreported);
  });
});

test('all reported, the bill is the one without unreported Endkunden', () => {
  holds(anyRequest, (request) => {
    const reported = { ...request, unreported: { ...request.unreported, count: 0 } };
    expect(estimate(request).reporting.allReported).toBe(complete(estimate(reported)).due);
  });
});

test('the billed effort is the least number of whole steps that covers the assumed one', () => {
  holds(anyRequest, ({ unreported }) => {
    const { minutesEach = 0, stepMinutes = 0 } = unreported;
    const billed = priceUnreported(unreported).billedMinutesEach ?? -1;
    expect(billed % stepMinutes).toBe(0);
    expect(billed).toBeGreaterThanOrEqual(minutesEach);
    expect(billed - minutesEach).toBeLessThan(stepMinutes);
  });
});

test('of a bill with a fee in full, the gross sum arrives to the half cent', () => {
  holds(fc.tuple(anyRequest, anyPaypalRate, anyAmount), ([request, rate, fixed]) => {
    const paypal = { rate, fixed, reading: 'in-full' } as const;
    const { gross, due } = complete(estimate({ ...request, payment: 'paypal', paypal }));
    if (gross === 0n) return;
    // In millionths of a cent; half a cent of `due` is half of this share.
    const share = BigInt(1_000_000 - rate);
    const excess = due * share - (gross + fixed) * 1_000_000n;
    expect(2n * (excess < 0n ? -excess : excess)).toBeLessThanOrEqual(share);
  });
});

test('a fee in full is never below the fee on the amount', () => {
  holds(anyRequest, (request) => {
    const due = (reading: 'on-amount' | 'in-full') =>
      estimate({ ...request, paypal: { ...request.paypal, reading } }).byPayment.paypal;
    expect(due('in-full')).toBeGreaterThanOrEqual(due('on-amount') ?? Infinity);
  });
});
