import { longestLook } from './limits.ts';
import { withoutListMark } from './list-mark.ts';

const quotes = new Set('"\'`´‘’‚‛“”„‟«»‹›');
const brackets = [/^\(([^()]*)\)$/, /^\[([^[\]]*)\]$/, /^\{([^{}]*)\}$/, /^<([^<>]*)>$/] as const;
/** How a spreadsheet is made to keep the zeros in front of a number. */
const formula = /^="([^"]*)"$/;

function withoutQuotes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && quotes.has(text.charAt(start))) start += 1;
  while (end > start && quotes.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function withoutWrapping(text: string): string {
  return [formula, ...brackets].reduce((inner, pair) => pair.exec(inner)?.[1] ?? inner, text);
}

/** One line without marks, quotes and brackets around it; each white space is one blank. */
export function cleanPiece(piece: string): string {
  const line = piece.replace(/\s+/g, ' ').trim();
  if (line.length > longestLook) return line;
  const inner = withoutQuotes(withoutWrapping(withoutListMark(line)));
  return inner === piece ? inner : cleanPiece(inner);
}
