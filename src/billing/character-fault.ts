import type { Parsed } from './parsed.ts';

/** A class of characters that people type for a minus. */
export const dash = '[-\\u2010-\\u2014\\u2212]';
const atEitherEnd = new RegExp(`^${dash}|${dash}$`);
/** What stands for „no cents“ where there are some, or where there can be none: `12,50,-`. */
const insteadOfCents = new RegExp(`[,.]\\s*${dash}+$`);
const otherThanNumber = /[^\d\s.,'\u2019]/u;

/**
 * What in a text, stripped of its unit, stands in no German number of 0 or more; null if nothing
 * does. White space, dot, comma and apostrophe may; whether they stand well is not asked here.
 */
export function characterFault(text: string): Parsed<never> | null {
  const letters = /\p{L}+/u.exec(text)?.[0];
  if (letters !== undefined) return { kind: 'wrong', reason: 'letters', found: letters };
  const sign = atEitherEnd.exec(text)?.[0];
  const stranger = otherThanNumber.exec(text.replace(atEitherEnd, ''))?.[0];
  if (stranger !== undefined) return { kind: 'wrong', reason: 'character', found: stranger };
  if (!/\d/.test(text)) return { kind: 'wrong', reason: 'no-digits', found: null };
  if (sign === undefined) return null;
  const reason = insteadOfCents.test(text) ? 'character' : 'negative';
  return { kind: 'wrong', reason, found: sign };
}
