import { mostMinutes } from './limits.ts';
import type { Parsed } from './parsed.ts';
import { readNumber } from './read-number.ts';

/** `15`, `15 min`, `90 Minuten` -> whole minutes, up to `mostMinutes`. */
export function parseMinutes(text: string): Parsed<number> {
  return readNumber(text, {
    decimals: 0,
    highest: BigInt(mostMinutes),
    after: /(?<!\p{L})min(?:\.|ute|uten)?$/iu,
    toValue: Number,
  });
}
