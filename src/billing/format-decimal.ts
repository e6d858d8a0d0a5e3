/**
 * 123456 with 2 decimals -> `1.234,56`, the German way. By hand, as Intl may write it otherwise in
 * Node and in a browser, and a bigint with decimals not at all.
 * @param units 0 or more, in units of 10^-`decimals`
 */
export function formatDecimal(units: bigint, decimals: number): string {
  const digits = units.toString().padStart(decimals + 1, '0');
  const end = digits.length - decimals;
  const whole = digits.slice(0, end).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === 0 ? whole : `${whole},${digits.slice(end)}`;
}
