import { understand } from '../../../src/search/understand.ts';
import { helpSite, tinyVocabulary } from './tiny-vocabulary.ts';

export const vocabulary = tinyVocabulary(helpSite);

/** What a question is understood as: for each term the words to look for, parted by „or“. */
export function asked(question: string, isLiteral?: (word: string) => boolean): string[] {
  const { terms } = understand(question, vocabulary, isLiteral);
  return terms.map(({ ways }) =>
    [...new Set(ways.map(({ text, isBeginning }) => (isBeginning ? `${text}…` : text)))].join(
      ' or ',
    ),
  );
}

/** The question with its spelling corrected, where it was. */
export function corrected(question: string, isLiteral?: (word: string) => boolean) {
  return understand(question, vocabulary, isLiteral).corrected;
}
