/**
 * Commercial rounding, the only one of this folder: halves go up (`5 / 2` is 3, `7 / 5` is 1).
 * @param dividend 0 or more
 * @param divisor 1 or more
 */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
