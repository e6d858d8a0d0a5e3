import type { Parsed } from './parsed.ts';

const grouped = /^[1-9]\d{0,2}([\s.'\u2019])\d{3}(?:\1\d{3})*$/;
const groupedByCommas = /^[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;

function isWhole(text: string): boolean {
  return /^\d*$/.test(text) || grouped.test(text);
}

function inUnits(whole: string, fraction: string, decimals: number): bigint {
  return BigInt(whole.replace(/\D/g, '') + fraction.padEnd(decimals, '0'));
}

function tooFine(decimals: number): Parsed<never> {
  const reason = decimals === 0 ? 'not-whole' : 'too-many-decimals';
  return { kind: 'wrong', reason, found: null };
}

function misplaced(separator: string): Parsed<never> {
  return { kind: 'wrong', reason: 'misplaced-separator', found: separator };
}

function firstSeparator(text: string): string {
  return text.replace(/\d/g, '').charAt(0);
}

function readWithComma(whole: string, fraction: string, decimals: number): Parsed<bigint> {
  if (!isWhole(whole)) return misplaced(firstSeparator(whole));
  if (!/^\d+$/.test(fraction)) return misplaced(firstSeparator(fraction) || ',');
  if (fraction.length > decimals) return tooFine(decimals);
  return { kind: 'value', value: inUnits(whole, fraction, decimals), note: null };
}

function readWithoutComma(text: string, decimals: number): Parsed<bigint> {
  const [start = '', end = '', ...more] = text.split('.');
  // Three digits behind a dot are thousands, unless the field takes three decimals.
  const isThousands = grouped.test(text) && decimals < 3;
  if (isWhole(start) && /^\d+$/.test(end) && more.length === 0 && !isThousands) {
    if (end.length > decimals) return decimals === 0 ? tooFine(decimals) : misplaced('.');
    const withComma = inUnits(start, end, decimals);
    // Nobody writes a whole number that begins with 0, or parts its thousands in two ways.
    if (!/^[1-9]\d*$/.test(start)) return { kind: 'question', readings: [withComma] };
    return { kind: 'question', readings: [withComma, inUnits(start + end, '', decimals)] };
  }
  if (!isWhole(text)) return misplaced(firstSeparator(text));
  const note = text.includes('.') ? 'thousands-dot' : null;
  return { kind: 'value', value: inUnits(text, '', decimals), note };
}

/**
 * Digits with separators -> the number in units of 10^-`decimals`, however large. A comma parts
 * decimals; spaces, dots or apostrophes part thousands, one kind of them in one number. Asked
 * about: a dot that may be a comma (`12.50`), and marks the English way (`1,234.56`).
 * @param text digits, white space, dots, commas and apostrophes, at least one digit
 */
export function readDigits(text: string, decimals: number): Parsed<bigint> {
  if (groupedByCommas.test(text)) {
    const [whole = '', fraction = ''] = text.split('.');
    if (fraction.length > decimals) return tooFine(decimals);
    return { kind: 'question', readings: [inUnits(whole, fraction, decimals)] };
  }
  const [whole = '', fraction, ...more] = text.split(',');
  if (more.length > 0) return { kind: 'wrong', reason: 'several-commas', found: null };
  return fraction === undefined
    ? readWithoutComma(whole, decimals)
    : readWithComma(whole, fraction, decimals);
}
