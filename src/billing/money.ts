/**
 * Whole euro cents, never negative. A bigint, because a number is exact only up to 2^53 and the
 * limits reach beyond: 1,000,000 Endkunden, 100,000 minutes each, 1,000,000.00 € an hour.
 */
export type Cents = bigint;

/** A share in parts per million, a whole number: 19 % is 190,000, and 2.49 % is 24,900. */
export type Ppm = number;
