import { divideRounded } from './divide-rounded.ts';
import type { Cents } from './money.ts';
import type { Vat } from './request.ts';

/**
 * VAT on the net sum, rounded once: 19 % on 0,50 € are 9,5 cents, so 0,10 €. Undefined where the
 * rate is not known.
 */
export function vatOn(net: Cents, vat: Vat): Cents | undefined {
  if (vat.kind === 'reverse-charge') return 0n;
  return vat.rate === undefined ? undefined : divideRounded(net * BigInt(vat.rate), 1_000_000n);
}
