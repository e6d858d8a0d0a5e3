import type { Ppm } from './money.ts';
import type { Parsed } from './parsed.ts';
import { readNumber } from './read-number.ts';

/**
 * `19`, `2,49`, `2,49 %`, `19 Prozent` -> parts per million, with up to 4 decimals of a percent. As `2.499` may
 * mean either, every dot is asked about.
 * @param highest `highestVatRate` or `highestPaypalRate`
 */
export function parsePercent(text: string, highest: Ppm): Parsed<Ppm> {
  return readNumber(text, {
    decimals: 4,
    highest: BigInt(highest),
    after: /(?:%|(?<!\p{L})prozent)$/iu,
    toValue: Number,
  });
}
