import type { Missing } from './bill.ts';
import type {
  AddOnPackage,
  DomainPosition,
  EstimateRequest,
  PaypalTerms,
  Unreported,
} from './request.ts';

function ofPieces({ id, count, price }: DomainPosition | AddOnPackage): Missing[] {
  const missing: Missing[] = [];
  if (count === undefined) missing.push({ kind: 'count', id });
  if (count !== 0 && price === undefined) missing.push({ kind: 'price', id });
  return missing;
}

function ofUnreported({ count, minutesEach, hourlyRate, stepMinutes }: Unreported): Missing[] {
  if (count === 0) return [];
  const missing: Missing[] = [];
  if (count === undefined) missing.push({ kind: 'unreported-count' });
  if (minutesEach === undefined) missing.push({ kind: 'unreported-minutes' });
  if (hourlyRate === undefined) missing.push({ kind: 'hourly-rate' });
  if (stepMinutes === undefined) missing.push({ kind: 'billing-step' });
  return missing;
}

function ofPaypal({ rate, fixed }: PaypalTerms): Missing[] {
  const missing: Missing[] = [];
  if (rate === undefined) missing.push({ kind: 'paypal-rate' });
  if (fixed === undefined) missing.push({ kind: 'paypal-fixed' });
  return missing;
}

/** What the request does not know and the chosen means of payment needs, in the bill's order. */
export function missingAmounts(request: EstimateRequest): Missing[] {
  const { positions, packages, unreported, vat, payment, paypal, credit } = request;
  const missing = [...[...positions, ...packages].flatMap(ofPieces), ...ofUnreported(unreported)];
  if (vat.kind === 'rate' && vat.rate === undefined) missing.push({ kind: 'vat-rate' });
  if (payment === 'paypal') missing.push(...ofPaypal(paypal));
  if (payment === 'credit' && credit === undefined) missing.push({ kind: 'credit' });
  return missing;
}
