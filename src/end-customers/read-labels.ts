import { isNothing } from './is-nothing.ts';
import { type Item, outOfPlace, valueItem } from './item.ts';
import { type Over, readPieces } from './read-piece.ts';
import type { Rows } from './read-rows.ts';

/**
 * The items of rows that begin with a label. A label alone in its row stands over the rows below, up
 * to the next label; what has none, or one that nobody knows, is out of place.
 */
export function readLabels(rows: Rows): Item[] {
  let block: Over = outOfPlace;
  return rows.flatMap((row) => {
    const cells = row.filter((cell) => !isNothing(cell)).map(readPieces);
    const items: Item[] = [];
    let over = block;
    /** a heading here is a label; behind a label it would be its value */
    let isLabelPlace = true;
    for (const piece of cells.flat()) {
      if (piece.kind === 'heading' && isLabelPlace) {
        over = piece.over;
        items.push({ kind: 'heading', text: piece.text });
      } else if (piece.kind === 'heading') {
        items.push(valueItem(piece, null));
      } else {
        items.push(valueItem(piece, over));
        if (cells.length > 1 && items.length === 1) over = { words: piece.text, says: null };
      }
      isLabelPlace = piece.kind === 'value';
    }
    block = cells.length === 1 ? over : outOfPlace;
    return items;
  });
}
