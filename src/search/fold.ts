/**
 * A word as it is compared: lower case, umlauts written out (ä → ae, ß → ss), other accents and
 * everything but letters and digits gone. „Whitelabel-Nameserver“ and „whitelabelnameserver“ are
 * the same; an IP address keeps its dots.
 */
export function fold(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  // Most words, at once; and IP addresses.
  if (/^(?:[a-z\d]*|[\d.:]+)$/.test(lower)) return lower;
  return lower
    .replaceAll(/[äöüßæœø]/g, (letter) => writtenOut[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const writtenOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
};

/** The same for people who leave the dots away: „uberweisung“ and „Überweisung“ fall together. */
export function foldUmlauts(folded: string): string {
  return folded.replaceAll(/([aou])e/g, '$1');
}
