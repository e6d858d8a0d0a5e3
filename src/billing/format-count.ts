import { formatDecimal } from './format-decimal.ts';

/** 1234 -> `1.234`, for pieces and minutes. */
export function formatCount(count: number): string {
  return formatDecimal(BigInt(count), 0);
}
