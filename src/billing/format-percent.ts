import { formatDecimal } from './format-decimal.ts';
import type { Ppm } from './money.ts';

/** 24900 -> `2,49 %`, 190000 -> `19 %`: no more decimals than needed, a no-break space. */
export function formatPercent(rate: Ppm): string {
  return `${formatDecimal(BigInt(rate), 4).replace(/,?0+$/, '')}\u00a0%`;
}
