/** A month of the calendar; `month` is 1 to 12. */
export interface BillingMonth {
  readonly year: number;
  readonly month: number;
}

/**
 * The month at whose beginning is normally billed next: the one after today's, on any day of the
 * month. The source says "normalerweise immer Anfang des Monats" and no day, so neither does this.
 * @param today read in the local time zone
 */
export function nextBilling(today: Date): BillingMonth {
  const first = new Date(today.getFullYear(), today.getMonth() + 1, 1);
  return { year: first.getFullYear(), month: first.getMonth() + 1 };
}
