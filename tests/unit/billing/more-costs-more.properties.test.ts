import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimate } from '../../../src/billing/estimate.ts';
import {
  highestAmount,
  highestPaypalRate,
  highestVatRate,
  mostMinutes,
  mostPieces,
} from '../../../src/billing/limits.ts';
import type { Cents } from '../../../src/billing/money.ts';
import type { EstimateRequest } from '../../../src/billing/request.ts';
import { anyAmount, anyRequest, holds } from './any-request.ts';

type More = (request: EstimateRequest, by: bigint) => EstimateRequest;

function raised(number: number | undefined, by: bigint, most: number): number {
  return Math.min((number ?? 0) + Number(by), most);
}

function dearer(amount: Cents | undefined, by: bigint): Cents {
  const sum = (amount ?? 0n) + by;
  return sum < highestAmount ? sum : highestAmount;
}

/** Ways to ask for more of one thing, within the limits. */
const ways: Readonly<Record<string, More>> = {
  'a position more': ({ positions, ...request }, price) => ({
    ...request,
    positions: [
      ...positions,
      { kind: 'domain', id: 'more', ending: '', what: 'other', count: 1, price },
    ],
  }),
  'more pieces': ({ positions, ...request }, by) => ({
    ...request,
    positions: positions.map(({ count, ...position }) => ({
      ...position,
      count: raised(count, by, mostPieces),
    })),
  }),
  'a higher price': ({ packages, ...request }, by) => ({
    ...request,
    packages: packages.map(({ price, ...addOn }) => ({ ...addOn, price: dearer(price, by) })),
  }),
  'more Endkunden': ({ unreported, ...request }, by) => ({
    ...request,
    unreported: { ...unreported, count: raised(unreported.count, by, mostPieces) },
  }),
  'more minutes': ({ unreported, ...request }, by) => ({
    ...request,
    unreported: { ...unreported, minutesEach: raised(unreported.minutesEach, by, mostMinutes) },
  }),
  'a higher hourly rate': ({ unreported, ...request }, by) => ({
    ...request,
    unreported: { ...unreported, hourlyRate: dearer(unreported.hourlyRate, by) },
  }),
  'a higher VAT rate': ({ vat, ...request }, by) => ({
    ...request,
    vat: vat.kind === 'rate' ? { ...vat, rate: raised(vat.rate, by, highestVatRate) } : vat,
  }),
  'a higher PayPal rate': ({ paypal, ...request }, by) => ({
    ...request,
    paypal: { ...paypal, rate: raised(paypal.rate, by, highestPaypalRate) },
  }),
  'a higher fixed fee': ({ paypal, ...request }, by) => ({
    ...request,
    paypal: { ...paypal, fixed: dearer(paypal.fixed, by) },
  }),
};

test.each(Object.entries(ways))('%s never costs less', (_, withMore) => {
  holds(fc.tuple(anyRequest, anyAmount), ([request, by]) => {
    const { byPayment } = estimate(request);
    const then = estimate(withMore(request, by)).byPayment;
    expect(then.transfer).toBeGreaterThanOrEqual(byPayment.transfer ?? Infinity);
    expect(then.paypal).toBeGreaterThanOrEqual(byPayment.paypal ?? Infinity);
    expect(then.credit).toBeGreaterThanOrEqual(byPayment.credit ?? Infinity);
  });
});
