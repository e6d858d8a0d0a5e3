import { mostMinutes } from './limits.ts';
import type { Parsed } from './parsed.ts';
import { type NumberField, readNumber } from './read-number.ts';

export const minutesField: NumberField<number> = {
  decimals: 0,
  highest: BigInt(mostMinutes),
  after: /(?<!\p{L})min(?:\.|ute|uten)?$/iu,
  toValue: Number,
};

/** `15`, `15 min`, `90 Minuten` -> whole minutes, up to `mostMinutes`. */
export function parseMinutes(text: string): Parsed<number> {
  return readNumber(text, minutesField);
}
