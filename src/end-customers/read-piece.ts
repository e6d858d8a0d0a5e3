import { cleanPiece } from './clean-piece.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { type Heading, readHeading } from './heading.ts';
import { isNothing } from './is-nothing.ts';
import { longestLook } from './limits.ts';
import { splitList } from './split-list.ts';

/** One entry of a list, without what stands around it. */
export interface Piece {
  /** one line, not empty */
  readonly text: string;
  readonly doubt: Doubt | null;
  /** `label`: „Benutzer-ID:“ and nothing behind it; `words`: what heads a column of Benutzer-IDs */
  readonly heading: 'label' | 'words' | null;
}

const label = /^([^:=]{1,40})[:=] ?(.*)$/;

const labelDoubt = { reason: 'label' } as const satisfies Doubt;
const doubtByLabel = {
  name: { reason: 'name' },
  mail: { reason: 'mail' },
  password: { reason: 'password' },
  domain: { reason: 'domain' },
  other: labelDoubt,
} as const satisfies Record<Exclude<Heading, 'id' | 'maybe-id'>, Doubt>;

/** Reads one entry: a label that says „Benutzer-ID“ is taken off, any other speaks against it. */
export function readPiece(piece: string): Piece {
  const text = cleanPiece(piece);
  const [, before = '', value = ''] = (text.length <= longestLook && label.exec(text)) || [];
  const labelled = readHeading(before);
  if (labelled === 'id' || labelled === 'maybe-id') {
    return isNothing(value) ? { text, doubt: labelDoubt, heading: 'label' } : readPiece(value);
  }
  const doubt = labelled === null ? doubtOf(text) : doubtByLabel[labelled];
  return { text, doubt, heading: readHeading(text) === 'id' ? 'words' : null };
}

/** The entries of a plain text; what holds nothing to read is none. */
export function readPieces(text: string): Piece[] {
  return splitList(text)
    .filter((piece) => !isNothing(piece))
    .map(readPiece)
    .filter((piece) => piece.text !== '');
}
