import { cleanPiece } from './clean-piece.ts';
import { type Heading, readHeading } from './heading.ts';
import { isNothing } from './is-nothing.ts';
import { longestLook } from './limits.ts';
import { splitList } from './split-list.ts';

/** What a heading over a text, or a label in front of it, says that the text is. */
export interface Over {
  /** as it stands there; empty where it says nothing that can be named */
  readonly words: string;
  /** null: nobody knows these words */
  readonly says: Heading | null;
}

/** One entry of a list, without what stands around it; `text` is one line, not empty. */
export type Piece =
  | {
      readonly kind: 'value';
      readonly text: string;
      /** what stands in front of it; a label that speaks for the Benutzer-ID is taken off the text */
      readonly label: Over | null;
    }
  | {
      readonly kind: 'heading';
      readonly text: string;
      readonly over: Over;
      /** `open`: „Passwort:“; `closed`: „Passwort: -“, which says that there is none; `none`: no colon */
      readonly colon: 'open' | 'closed' | 'none';
    };

const label = /^([^:=]{1,40})[:=] ?(.*)$/;

/** Whether what is said speaks for the Benutzer-ID, surely or perhaps. */
export function speaksForId(says: Heading | null): boolean {
  return says === 'id' || says === 'maybe-id';
}

function readPiece(piece: string): Piece {
  const text = cleanPiece(piece);
  const [, before = '', value = ''] = (text.length <= longestLook && label.exec(text)) || [];
  const says = readHeading(before);
  if (says === null) {
    const heading = readHeading(text);
    if (heading === null) return { kind: 'value', text, label: null };
    return { kind: 'heading', text, over: { words: text, says: heading }, colon: 'none' };
  }
  const over = { words: before.trim(), says };
  if (isNothing(value)) {
    return { kind: 'heading', text, over, colon: value === '' ? 'open' : 'closed' };
  }
  if (!speaksForId(says)) return { kind: 'value', text, label: over };
  const inner = readPiece(value);
  return inner.kind === 'value' && inner.label !== null
    ? inner
    : { kind: 'value', text: inner.text, label: over };
}

/** The entries of a text, a line or a cell; what holds nothing to read is none. */
export function readPieces(text: string): Piece[] {
  return splitList(text)
    .map(readPiece)
    .filter((piece) => piece.text !== '');
}
