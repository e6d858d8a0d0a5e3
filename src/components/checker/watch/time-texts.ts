const minute = 60;

/** A moment for the reader's own clock: „14:05:09 Uhr“. */
export function clockText(moment: string): string {
  return `${new Date(moment).toLocaleTimeString('de-DE')} Uhr`;
}

/** A pause as a clock counts it down: seconds -> „0:09“, „4:30“. */
export function countdownText(seconds: number): string {
  return `${Math.floor(seconds / minute)}:${String(seconds % minute).padStart(2, '0')}`;
}
