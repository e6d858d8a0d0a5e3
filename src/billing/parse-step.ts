import { minutesField } from './parse-minutes.ts';
import type { Parsed } from './parsed.ts';
import { readNumber } from './read-number.ts';

/** A billing step: minutes as in `parseMinutes`, from 1 on, as steps of 0 come to no end. */
export function parseStep(text: string): Parsed<number> {
  return readNumber(text, { ...minutesField, lowest: 1n });
}
