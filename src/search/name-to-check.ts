import { knownWord } from './known-word.ts';
import { looksLikeName } from './meant-by-name.ts';
import type { Vocabulary } from './vocabulary.ts';
import { longestQuestion } from './words.ts';

/**
 * The domain that a reader has typed into the search, alone or in a question, so that the checker can
 * be offered; or nothing. In a question, what the site itself names is not asked about („buche ich in
 * mystarISP.de“).
 */
export function nameToCheck(question: string, vocabulary: Vocabulary): string | undefined {
  const typed = question.slice(0, longestQuestion).trim().split(/\s+/);
  return typed
    .map((word) => word.replaceAll(/^https?:\/\/|^[„"]|[^\p{L}\p{N}\p{M}]+$/giu, ''))
    .find(
      (word) =>
        looksLikeName(word) &&
        word.length <= 253 &&
        (typed.length === 1 || !knownWord(word, vocabulary)),
    );
}
