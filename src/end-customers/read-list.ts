import { type Item, valueItem } from './item.ts';
import { judgeValue } from './judge-value.ts';
import { withoutListMarks } from './list-mark.ts';
import { type Over, type Piece, readPieces } from './read-piece.ts';

const smallLetters = /^[a-z\d._-]+$/;

/** Whether a heading names what stands under it; a word in small letters may be an entry itself. */
function headsOthers(
  { text, over, colon }: Extract<Piece, { kind: 'heading' }>,
  isFirst: boolean,
): boolean {
  if (colon !== 'none') return colon === 'open';
  return isFirst || over.says === 'password' || !smallLetters.test(text);
}

/**
 * The items of a list. A heading stands over all that follows, up to the next one; a label over the
 * rest of its line.
 */
export function readList(text: string): Item[] {
  const items: Item[] = [];
  let block: Over | null = null;
  /** nothing has been read that could be a Benutzer-ID */
  let isTop = true;
  for (const line of withoutListMarks(text).split('\n')) {
    let over: Over | null = block;
    for (const piece of readPieces(line)) {
      if (piece.kind === 'heading') {
        if (headsOthers(piece, items.length === 0)) block = over = piece.over;
        const isAside = piece.colon !== 'none' || (isTop && piece.over.says === 'id');
        items.push(isAside ? { kind: 'heading', text: piece.text } : valueItem(piece, null));
      } else {
        items.push(valueItem(piece, over));
        over = piece.label ?? over;
        isTop &&= judgeValue(piece.text, over, true) !== null;
      }
    }
  }
  return items;
}
