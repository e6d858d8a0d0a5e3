import { mostPieces } from './limits.ts';
import type { Parsed } from './parsed.ts';
import { readNumber } from './read-number.ts';

/** `3`, `1.234`, `1 234` -> a whole number of pieces or Endkunden, up to `mostPieces`. */
export function parseCount(text: string): Parsed<number> {
  return readNumber(text, { decimals: 0, highest: BigInt(mostPieces), toValue: Number });
}
