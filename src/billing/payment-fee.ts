import { divideRounded } from './divide-rounded.ts';
import type { Cents } from './money.ts';
import type { Payment, PaypalTerms } from './request.ts';

const whole = 1_000_000n;

/**
 * What paying the gross amount costs on top, rounded once. Assumptions, as the source says only
 * that PayPal's fees are charged: no VAT on the fee, and none for an amount of 0, which nobody
 * pays. 100,00 € at 2 % and 0,50 €: 2,50 € on the amount; in full 2,55 €, as
 * 100,50 € / 0,98 = 102,551… €. Undefined where the terms are not known.
 */
export function paymentFee(
  gross: Cents,
  payment: Payment,
  { rate, fixed, reading }: PaypalTerms,
): Cents | undefined {
  if (payment !== 'paypal') return 0n;
  if (rate === undefined || fixed === undefined) return undefined;
  if (gross === 0n) return 0n;
  const share = BigInt(rate);
  return reading === 'on-amount'
    ? divideRounded(gross * share, whole) + fixed
    : divideRounded((gross + fixed) * whole, whole - share) - gross;
}
