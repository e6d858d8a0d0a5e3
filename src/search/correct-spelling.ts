import { editDistance } from './edit-distance.ts';
import { fold, foldUmlauts } from './fold.ts';
import { stem } from './stem.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** What was probably meant: a word of the site or of its readers, or a filler. */
export interface Spelling {
  readonly text: string;
  /** slips of the finger between the two, see {@link editDistance} */
  readonly distance: number;
}

/** How many slips are forgiven in a word of this length; short words are all too near each other. */
function mostSlips(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 10 ? 1.8 : 2.4;
}

/** Shorter words are not looked for in their other forms, nor among words that nobody looks for. */
const shortestForm = 7;
/** Up to this length people get the first letter right. */
const sureOfFirst = 5;

/** The nearest word to an unknown one, or nothing where none is near enough. */
export function correctSpelling(word: string, vocabulary: Vocabulary): Spelling | undefined {
  const most = mostSlips(word.length);
  if (most === 0) return undefined;
  const folded = fold(word);
  const typed: Spellings = { folded, stem: stem(folded), plain: foldUmlauts(folded) };
  let best: (Spelling & { cost: number }) | undefined;
  for (const meant of [...vocabulary.words, ...vocabulary.said]) {
    if (!meant.isSought && word.length < shortestForm) continue;
    const distance = spellingDistance(typed, meant, Math.min(most, (best?.cost ?? most) + 0.5));
    if (distance === Infinity) continue;
    const isFirstSame = meant.folded[0] === folded[0] || isSwapped(folded, meant.folded);
    if (!isFirstSame && word.length <= sureOfFirst) continue;
    // People rarely miss the first letter, and rather mean a word that the site uses often.
    const cost =
      distance + (isFirstSame ? 0 : 0.45) - Math.min(0.3, Math.log2(1 + meant.frequency) / 20);
    if (best === undefined || cost < best.cost) best = { text: meant.text, distance, cost };
  }
  const filler = nearestFiller(folded, vocabulary, Math.min(most, best?.cost ?? most));
  return filler ?? (best && { text: best.text, distance: best.distance });
}

/** „wei“ for „wie“: nothing to look for, if no word to look for is as near. */
function nearestFiller(folded: string, { fillers }: Vocabulary, most: number) {
  for (const text of fillers) {
    const distance = editDistance(folded, text, most);
    if (distance < most) return { text, distance };
  }
  return undefined;
}

function isSwapped(typed: string, meant: string): boolean {
  return typed.slice(0, 2) === `${meant.charAt(1)}${meant.charAt(0)}`;
}

type Spellings = Pick<Word, 'folded' | 'stem' | 'plain'>;

/** The nearest of the ways in which the two may be written. */
function spellingDistance(typed: Spellings, meant: Word, most: number): number {
  // Of words that only readers use there are many, and most are like some other word.
  const isOnSite = meant.frequency > 0;
  const limit = isOnSite && meant.isSought ? most : Math.min(1, most);
  const whole = editDistance(typed.folded, meant.folded, limit);
  // The stems of short words are all too near each other: „Sache“ is not „suchen“.
  const isLong = isOnSite && typed.folded.length >= shortestForm;
  const stems = isLong ? editDistance(typed.stem, meant.stem, limit) : Infinity;
  // Only for words with umlauts there is another way to write them.
  if (meant.plain === meant.folded) return Math.min(whole, stems);
  return Math.min(whole, stems, editDistance(typed.plain, meant.plain, limit));
}
