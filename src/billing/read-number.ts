import { withoutInvisible } from '../domain/invisible-characters.ts';
import { characterFault, dash } from './character-fault.ts';
import type { Parsed } from './parsed.ts';
import { readDigits } from './read-digits.ts';

/** What a field takes. */
export interface NumberField<T> {
  /** how many places after the comma; the value is counted in units of the last one */
  readonly decimals: number;
  /** in these units */
  readonly highest: bigint;
  /** in these units; 0 where it is missing */
  readonly lowest?: bigint;
  /** a unit that may stand before the number */
  readonly before?: RegExp;
  /** a unit that may stand behind it */
  readonly after?: RegExp;
  readonly toValue: (units: bigint) => T;
}

/** UTF-16 units; far more than any number and its unit. */
const longestText = 100;
const sign = new RegExp(`^${dash}\\s*`);
/** What parts cells or lines, but not thousands. */
const cellEnd = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** A German number as typed or pasted -> what it is in this field. Never throws. */
export function readNumber<T>(input: string, field: NumberField<T>): Parsed<T> {
  const text = withoutInvisible(input).trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > longestText) return { kind: 'wrong', reason: 'too-long', found: null };
  const { before = /^/, after = /$/, decimals, highest, lowest = 0n, toValue } = field;
  // A minus may stand before the unit.
  const [minus = ''] = sign.exec(text) ?? [];
  const unsigned = text.slice(minus.length).replace(before, '').replace(after, '');
  const number = (minus + unsigned).trim();
  if (cellEnd.test(number)) return { kind: 'wrong', reason: 'several-cells', found: null };
  const read = characterFault(number) ?? readDigits(number, decimals);
  const tooLarge: Parsed<T> = { kind: 'wrong', reason: 'too-large', found: null };
  if (read.kind === 'value') {
    if (read.value < lowest) return { kind: 'wrong', reason: 'too-small', found: null };
    return read.value > highest ? tooLarge : { ...read, value: toValue(read.value) };
  }
  if (read.kind !== 'question') return read;
  const [likeliest, ...others] = read.readings;
  if (likeliest > highest) return tooLarge;
  const possible = others.filter((reading) => reading <= highest);
  return { kind: 'question', readings: [toValue(likeliest), ...possible.map(toValue)] };
}
