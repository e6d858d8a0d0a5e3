import { withRightEncoding } from './wrong-encoding.ts';

/** Spelt-out and disarmed dots: `firma[.]de`, `firma (punkt) de`, `firma dot de`. */
const spokenDot = / ?[([{] ?(?:punkt|dot|\.) ?[)\]}] ?| (?:punkt|dot) /gi;
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\u00af\u02d7]/g;
/** Commas too, of other keyboards, and a low quotation mark that looks like one. */
const nearlyDot = / ?[.,;，、،‚] ?/g;
/** A colon, and dots that stand for none in a name. */
const dotAlone = / ?[:·•․‧∙] ?/g;

/**
 * What was probably meant by a text that is no name: typing errors that have one likely reading.
 * The same text comes back where there is none.
 */
export function guessHost(host: string): string {
  const plain = withRightEncoding(host)
    .replace(/\s+/g, ' ')
    .replace(spokenDot, '.')
    .replace(dash, '-')
    .replace(nearlyDot, '.')
    .trim();
  // Beside a dot, a colon is rather the end of a word in front, or a broken port.
  const text = plain.includes('.')
    ? plain.replace(/^[^\s.]+:\s+/, '')
    : plain.replace(dotAlone, '.');
  const words = text.split(' ');
  const canBeName =
    words.length === 2 || (words.length === 3 && /^www | (?:co|com|or|org) [a-z]{2}$/i.test(text));
  return !text.includes('.') && canBeName ? words.join('.') : text;
}
