const format = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

/** An ISO time in German, by the reader's clock: „23.11.2026, 10:15 Uhr“. */
export function clock(time: string): string {
  return `${format.format(new Date(time))} Uhr`;
}
