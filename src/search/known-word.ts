import { fold, foldUmlauts } from './fold.ts';
import { stem } from './stem.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** The site's word that is written so, in this form or another, with the dots of umlauts or without. */
export function knownWord(
  text: string,
  { byStem, withUmlauts }: Pick<Vocabulary, 'byStem' | 'withUmlauts'>,
): Word | undefined {
  const folded = fold(text);
  const plain = stem(foldUmlauts(folded));
  // The plural has an umlaut that the singular has not: „Einträge“.
  return byStem.get(stem(folded)) ?? byStem.get(plain) ?? withUmlauts.get(plain);
}
