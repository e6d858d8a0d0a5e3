import { decodeEntities } from './decode-entities.ts';
import { publicSuffix } from './public-suffix.ts';
import { readText } from './read-text.ts';
import { splitAddress } from './split-address.ts';

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** Captured, so that `split` keeps it. A tab parts a spreadsheet's cells, a bar a table's. */
const separator = /([\t,;|])/;
const wholeName = /[^.]\.[^.]/;
/** `1. firma.de`, `2) firma.de`: the number is the list's. */
const listNumber = /^\s*\d{1,3}[.)]\s+(?=\S*[^\s.]\.[^\s.])/;
/** UTF-16 units; longer than any name or address, which keeps a huge line cheap. */
const longestName = 2048;

function hostOf(text: string): string {
  return readText(text).host.toLowerCase();
}

function isEnding(host: string): boolean {
  const { section, registrable } = publicSuffix(host);
  return section !== 'none' && registrable === null;
}

/** Whether a comma or semicolon stands where a dot was meant: `firma,de`, `firma.co;uk`. */
function isMissedDot(before: string, after: string): boolean {
  const ending = hostOf(after).replace(/^\./, '');
  if (before.trim() === '' || !isEnding(ending)) return false;
  const last = hostOf(before).split('.').at(-1) ?? '';
  return !isEnding(last) || isEnding(`${last}.${ending}`);
}

/** Whether the text goes on with an address's path: `https://firma.de/a,b`. */
function isInPath(address: string, after: string): boolean {
  if (/^\s|^$/.test(after) || !splitAddress(address.trim()).hasPath) return false;
  return publicSuffix(hostOf(after)).section === 'none';
}

function splitLine(line: string): string[] {
  const names: string[] = [];
  const [first = '', ...rest] = line.split(separator);
  let name = first;
  let before = first;
  for (let index = 0; index < rest.length; index += 2) {
    const [mark = '', after = ''] = rest.slice(index, index + 2);
    const withMark = before + mark;
    const isOneName =
      name.length + after.length <= longestName &&
      (decodeEntities(withMark) !== decodeEntities(before) + mark ||
        isMissedDot(before, after) ||
        (mark !== '\t' && isInPath(name, after)));
    if (isOneName) {
      name += mark + after;
    } else {
      names.push(name);
      name = after;
    }
    before = after;
  }
  return [...names, name];
}

/** Names parted by spaces alone; `firma .de` and `firma de` are one. */
function splitWords(text: string): string[] {
  const words = text.split(/\s+/);
  return words.every((word) => wholeName.test(word)) ? words : [text];
}

/**
 * A pasted list -> its entries as they were typed, none of them empty, doubles included.
 * Splits at line breaks, tabs, commas, semicolons, bars, and at spaces between whole names; not
 * where a separator belongs to the name: a missed dot, an HTML entity, an address's path.
 */
export function splitNames(text: string): string[] {
  return text
    .split(lineBreak)
    .flatMap((line) => splitLine(line.replace(listNumber, '')))
    .map((part) => part.trim())
    .flatMap(splitWords)
    .filter((name) => name !== '');
}
