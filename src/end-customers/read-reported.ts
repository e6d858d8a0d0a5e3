import { cleanPiece } from './clean-piece.ts';
import { findLayout } from './find-layout.ts';
import { isExpected, isWeakEnough } from './judge-value.ts';
import { readItems } from './read-items.ts';

/** What the list of those already reported says. */
export interface Reported {
  /** entries that stand for themselves */
  readonly texts: ReadonlySet<string>;
  /** words of other entries, with the line they stand in: whether they are meant isn't known */
  readonly unclear: ReadonlyMap<string, string>;
}

/** Reads those already reported. Of a table only the column that surely holds the Benutzer-IDs counts. */
export function readReported(text: string): Reported {
  const layout = findLayout(text);
  const texts = new Set<string>();
  const unclear = new Map<string, string>();
  function addWords(line: string) {
    for (const word of line.split(/[\s,;|]+/)) {
      const clean = cleanPiece(word.replace(/[.,:!?]+$/, ''));
      if (!unclear.has(clean)) unclear.set(clean, line);
    }
  }
  if (layout.kind === 'table' && layout.likely === null) {
    for (const row of layout.rows) addWords(row.map(cleanPiece).join(' '));
    return { texts, unclear };
  }
  const column = layout.kind === 'table' ? layout.likely : null;
  const items = readItems(text, layout, column);
  const isWeak = isWeakEnough(items);
  for (const item of items) {
    if (item.kind !== 'value') continue;
    if (isExpected(item.over, isWeak)) texts.add(item.text);
    if (item.text.includes(' ')) addWords(item.text);
  }
  return { texts, unclear };
}
