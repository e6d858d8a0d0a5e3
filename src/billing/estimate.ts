import type { CompleteSum, CreditAfter, Estimate, IncompleteSum } from './bill.ts';
import { missingAmounts } from './missing-amounts.ts';
import type { Cents } from './money.ts';
import { pricePieces } from './price-pieces.ts';
import { priceUnreported } from './price-unreported.ts';
import type { EstimateRequest, Payment } from './request.ts';
import { sumUp } from './sum-up.ts';

/** @param sum of the bill if it is paid from the Guthaben */
function creditAfter(credit: Cents | undefined, sum: CompleteSum | IncompleteSum): CreditAfter {
  if (credit === undefined) return { kind: 'unknown' };
  if (sum.kind === 'incomplete') {
    const { atLeast } = sum;
    return credit < atLeast
      ? { kind: 'top-up-at-least', amount: atLeast - credit }
      : { kind: 'unknown' };
  }
  const { due } = sum;
  return credit < due
    ? { kind: 'top-up', amount: due - credit }
    : { kind: 'remains', amount: credit - due };
}

/**
 * The next bill, as far as the request knows it. Pure: the same request, the same estimate.
 *
 * Rounded commercially, to whole cents, at three places and nowhere else: each line's net amount,
 * VAT on the net sum, the fee on the gross sum. 3 × 0,33 € and 1 × 0,50 € are 0,99 € and 0,50 €,
 * net 1,49 €; 19 % VAT on it 0,2831 €, so 0,28 €; gross 1,77 €; PayPal's 2 % and 0,35 € on the
 * amount 0,0354 € + 0,35 €, so 0,39 €; due 2,16 €. (Figures for arithmetic, nobody's prices.)
 */
export function estimate(request: EstimateRequest): Estimate {
  const pieces = [...request.positions, ...request.packages].map(pricePieces);
  const unreported = priceUnreported(request.unreported);
  const netOfPieces = pieces.map(({ net }) => net);
  const nets = [...netOfPieces, unreported.net];

  function due(amounts: readonly (Cents | undefined)[], payment: Payment): Cents | undefined {
    const sum = sumUp(amounts, { ...request, payment });
    return sum.kind === 'complete' ? sum.due : undefined;
  }
  const byPayment = {
    transfer: due(nets, 'transfer'),
    paypal: due(nets, 'paypal'),
    credit: due(nets, 'credit'),
  };
  const withUnreported = byPayment[request.payment];
  const allReported = due(netOfPieces, request.payment);
  const saved =
    withUnreported === undefined || allReported === undefined
      ? undefined
      : withUnreported - allReported;

  return {
    lines: [...pieces, unreported],
    missing: missingAmounts(request),
    sum: sumUp(nets, request),
    byPayment,
    reporting: { withUnreported, allReported, saved, research: unreported.net },
    credit: creditAfter(request.credit, sumUp(nets, { ...request, payment: 'credit' })),
  };
}
