import { isNothing } from './is-nothing.ts';

// Not the comma in a rounded number (1,23E+11), nor a bar inside a word.
const separator = /[\n\t;]|,(?!\d+E\+\d)|(?<=^|\s)\|(?=\s|$)/im;

/** What stands between lines, tabs, commas, semicolons and loose bars, without what holds nothing. */
export function splitList(text: string): string[] {
  return text.split(separator).filter((piece) => !isNothing(piece));
}
