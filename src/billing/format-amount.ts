import { formatDecimal } from './format-decimal.ts';
import type { Cents } from './money.ts';

/** 123456n -> `1.234,56 €`, with a no-break space before the sign. */
export function formatAmount(cents: Cents): string {
  return `${formatDecimal(cents, 2)}\u00a0€`;
}
