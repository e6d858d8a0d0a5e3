import { isNothing } from './is-nothing.ts';

// A number, a dash or a star is a mark only with a space behind it; bullets always are.
const marks =
  /^(?:[^\S\n]*(?:[•●▪‣◦·■□▶►→✓✔☐☑]|>+|\[[ xX]?\](?=[^\S\n])|(?:[-–—*+#]|\(?\d{1,4}[.)])(?=[^\S\n])))+[^\S\n]*/gmu;
const count = /^[^\S\n]*(\d{1,4})[.)](?=[\p{L}_])/gmu;

/** Whether each line is counted, from 1 on, without a space: `1.a`, `2.b`. */
function isCounted(lines: string): boolean {
  const numbers = [...lines.matchAll(count)].map(([, number]) => Number(number));
  if (numbers.length < 2 || numbers.some((number, index) => number !== index + 1)) return false;
  return lines.split('\n').filter((line) => !isNothing(line)).length === numbers.length;
}

/** A line without what marks it as an item or as quoted: `1. `, `- `, `•`, `>`. */
export function withoutListMark(line: string): string {
  return line.replace(marks, '');
}

/** Lines without such marks, and without what counts them. */
export function withoutListMarks(lines: string): string {
  const unmarked = withoutListMark(lines);
  return isCounted(unmarked) ? unmarked.replace(count, '') : unmarked;
}
