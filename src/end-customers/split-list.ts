import { withoutListMarks } from './list-mark.ts';

// Not the comma in a rounded number (1,23E+11), nor a bar inside a word.
const separator = /[\n\t;]|,(?!\d+E\+\d)|(?<=^|\s)\|(?=\s|$)/m;

/** Plain text -> what stands between lines, tabs, commas, semicolons and loose bars, without list marks. */
export function splitList(text: string): string[] {
  return withoutListMarks(text).split(separator);
}
