const format = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric' });

/** The month of a moment in German, by the reader's clock: „November 2026“. */
export function monthOf(moment: Date): string {
  return format.format(moment);
}
