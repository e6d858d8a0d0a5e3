import type { CompleteSum, IncompleteSum } from './bill.ts';
import type { Cents } from './money.ts';
import { paymentFee } from './payment-fee.ts';
import type { EstimateRequest } from './request.ts';
import { vatOn } from './vat-on.ts';

export type BillTerms = Pick<EstimateRequest, 'vat' | 'payment' | 'paypal'>;

function isKnown(amount: Cents | undefined): amount is Cents {
  return amount !== undefined;
}

/** @param nets each line's net amount, undefined where it is not known */
export function sumUp(
  nets: readonly (Cents | undefined)[],
  { vat: terms, payment, paypal }: BillTerms,
): CompleteSum | IncompleteSum {
  const net = nets.filter(isKnown).reduce((sum, amount) => sum + amount, 0n);
  const vat = vatOn(net, terms);
  const gross = vat === undefined ? undefined : net + vat;
  const fee = gross === undefined ? undefined : paymentFee(gross, payment, paypal);
  if (nets.every(isKnown) && vat !== undefined && gross !== undefined && fee !== undefined) {
    return { kind: 'complete', net, vat, gross, fee, due: gross + fee };
  }
  const leastGross = gross ?? net;
  const leastTerms = { ...paypal, rate: paypal.rate ?? 0, fixed: paypal.fixed ?? 0n };
  const leastFee = paymentFee(leastGross, payment, leastTerms) ?? 0n;
  return {
    kind: 'incomplete',
    known: { net, vat, gross, fee },
    atLeast: leastGross + leastFee,
  };
}
