import { judge } from '../../../domain/judge.ts';
import { splitNames } from '../../../domain/split-names.ts';
import type { Verdict } from '../../../domain/verdict.ts';
import { mostNames } from './most-names.ts';

/** UTF-16 units; beyond this, reading the text would be felt, and it is too long anyway. */
const longestText = 20_000;

export type NameList =
  | { readonly kind: 'empty' }
  /** nothing was judged; `count` is null for a text that was not read */
  | { readonly kind: 'too-many'; readonly count: number | null }
  | {
      readonly kind: 'names';
      /** one for each different name, in the order of the text */
      readonly verdicts: readonly Verdict[];
      /** entries left out because the same name stands above them */
      readonly doubles: number;
    };

/** The same name in another spelling is the same; a guess is not the same as the plain name. */
function identity({ accept, ascii, input }: Verdict): string {
  return `${String(accept)} ${ascii ?? input.toLowerCase()}`;
}

/** A pasted list -> a verdict on each different name in it; all of them or none. */
export function readList(text: string): NameList {
  if (text.length > longestText) return { kind: 'too-many', count: null };
  const verdicts = splitNames(text)
    .map(judge)
    .filter(({ kind }) => kind !== 'empty');
  const known = new Set<string>();
  const different = verdicts.filter((each) => {
    const isNew = !known.has(identity(each));
    known.add(identity(each));
    return isNew;
  });
  if (different.length === 0) return { kind: 'empty' };
  if (different.length > mostNames) return { kind: 'too-many', count: different.length };
  return { kind: 'names', verdicts: different, doubles: verdicts.length - different.length };
}
