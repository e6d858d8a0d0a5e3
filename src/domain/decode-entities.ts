/** Combining marks behind the base letter of a Latin-1 entity's name: `u` + `uml`. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  colon: ':',
  comma: ',',
  commat: '@',
  gt: '>',
  hyphen: '-',
  lt: '<',
  nbsp: ' ',
  period: '.',
  quot: '"',
  shy: '\u00ad',
  sol: '/',
  zwj: '\u200d',
  zwnj: '\u200c',
  aelig: 'æ',
  eth: 'ð',
  oelig: 'œ',
  oslash: 'ø',
  szlig: 'ß',
  thorn: 'þ',
};

const entity =
  /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)|([a-z]+));/gi;

/**
 * HTML character references -> characters: all numeric ones, of the named ones those for Latin
 * letters and for punctuation of addresses. Letters come out in lower case, others stay as typed.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    entity,
    (whole, hex?: string, decimal?: string, base?: string, mark?: string, name?: string) => {
      if (base !== undefined && mark !== undefined) {
        return (base + (marks[mark.toLowerCase()] ?? '')).normalize('NFC');
      }
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
