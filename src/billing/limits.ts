import type { Cents, Ppm } from './money.ts';

/** The highest number of pieces, or of Endkunden, in one line. */
export const mostPieces = 1_000_000;

/** The highest price, fee, hourly rate or credit: 1,000,000.00 €. */
export const highestAmount: Cents = 100_000_000n;

/** The longest effort and the longest billing step. */
export const mostMinutes = 100_000;

/** 100 %. */
export const highestVatRate: Ppm = 1_000_000;

/** Just below 100 %: whoever takes all of an amount lets nothing arrive in full. */
export const highestPaypalRate: Ppm = 999_999;
