/** The days between which a price holds, `2026-11-23`, both included. */
export interface Period {
  readonly from: string;
  /** null: no end is known */
  readonly until: string | null;
}

export type Validity = 'valid' | 'not-yet' | 'expired';

/** @param today as `isoDay` writes it */
export function validity({ from, until }: Period, today: string): Validity {
  if (today < from) return 'not-yet';
  return until !== null && today > until ? 'expired' : 'valid';
}

/** A day by the local clock: `2026-11-23`. */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `2026-11-23` -> `23.11.2026` */
export function germanDay(day: string): string {
  return day.split('-').reverse().join('.');
}
