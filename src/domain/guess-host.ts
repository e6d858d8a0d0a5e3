/** Spelt-out and disarmed dots: `firma[.]de`, `firma (punkt) de`, `firma dot de`. */
const spokenDot = /\s*[([{]\s*(?:punkt|dot|\.)\s*[)\]}]\s*|\s+(?:punkt|dot)\s+/gi;
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\u00af\u02d7]/g;
const nearlyDot = /\s*[.,;]\s*/g;
const dotAlone = /\s*[:·]\s*/g;

/**
 * What was probably meant by a text that is no name: typing errors that have one likely reading.
 * The same text comes back where there is none.
 */
export function guessHost(host: string): string {
  const plain = host.replace(spokenDot, '.').replace(dash, '-').replace(nearlyDot, '.').trim();
  // Beside a dot, a colon is rather the end of a word in front, or a broken port.
  const text = plain.includes('.')
    ? plain.replace(/^[^\s.]+:\s+/, '')
    : plain.replace(dotAlone, '.');
  const words = text.split(/\s+/);
  const canBeName = words.length === 2 || (words.length === 3 && /^www$/i.test(words[0] ?? ''));
  return !text.includes('.') && canBeName ? words.join('.') : text;
}
