import { type Over, type Piece, speaksForId } from './read-piece.ts';

/** What a text is made of, as it is laid out; whether a value is a Benutzer-ID isn't judged yet. */
export type Item =
  | {
      readonly kind: 'value';
      readonly text: string;
      /** null where nothing stands over it */
      readonly over: Over | null;
    }
  /** names what other items are */
  | { readonly kind: 'heading'; readonly text: string }
  /** stands in a column that doesn't hold the Benutzer-IDs */
  | { readonly kind: 'other-column'; readonly text: string };

/** Over what stands where no Benutzer-ID is expected. */
export const outOfPlace: Over = { words: '', says: null };

/** A piece as a value: its own label counts for more than what stands over it. */
export function valueItem(piece: Piece, over: Over | null): Item {
  const { text } = piece;
  const label = piece.kind === 'value' ? piece.label : null;
  if (label === null) return { kind: 'value', text, over };
  // Such a label stands in the text itself.
  const isInSight = !speaksForId(label.says);
  return { kind: 'value', text, over: isInSight ? { ...label, words: '' } : label };
}
