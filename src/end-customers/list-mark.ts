// A number, a dash or a star is a mark only with a space behind it; bullets always are.
const marks =
  /^(?:[^\S\n]*(?:[•●▪‣◦·■□▶►→✓✔☐☑]|>+|\[[ xX]?\](?=[^\S\n])|(?:[-–—*+#]|\(?\d{1,4}[.)])(?=[^\S\n])))+[^\S\n]*/gmu;

/** Lines without what numbers them, marks them as items or as quoted: `1.`, `-`, `•`, `>`. */
export function withoutListMarks(lines: string): string {
  return lines.replace(marks, '');
}
