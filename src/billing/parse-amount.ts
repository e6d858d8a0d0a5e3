import { highestAmount } from './limits.ts';
import type { Cents } from './money.ts';
import type { Parsed } from './parsed.ts';
import { readNumber } from './read-number.ts';

/** `1.234,56`, `12,5`, `,5`, `1 234,56 €`, `EUR 12`, `12,-` -> cents, up to `highestAmount`. */
export function parseAmount(text: string): Parsed<Cents> {
  return readNumber(text, {
    decimals: 2,
    highest: highestAmount,
    before: /^(?:€|euro?(?!\p{L}))/iu,
    after: /(?:(?<!,.*)[,.][-\u2013\u2014]{1,2})?\s*(?:€|(?<!\p{L})euro?)?$/iu,
    toValue: (cents) => cents,
  });
}
