/** Longer questions are cut: nobody reads beyond, and reading must stay quick. */
export const longestQuestion = 300;
const mostWords = 24;
/** Groups of digits that belong together. */
const phoneNumber = /^\s*\+?(?:[\s()/-]{0,3}\d){6,20}[\s()/-]{0,3}$/;

/** A word; hyphens and dots inside it belong to it. The group lets `split` keep the words. */
export const wordPattern = /([\p{L}\p{N}\p{M}]+(?:[-.][\p{L}\p{N}\p{M}]+)*)/gu;

/**
 * The words of a question as typed. Hyphens and dots inside a word stay („Standard-NS“,
 * „192.0.2.1“), all else between letters and digits parts words.
 */
export function words(question: string): string[] {
  if (phoneNumber.test(question)) return [question.replaceAll(/\D/g, '')];
  return allWords(question.slice(0, longestQuestion)).slice(0, mostWords);
}

/** A text's words; parts of a hyphenated word count as well as the whole. */
export function plainWords(text: string): string[] {
  return allWords(text).flatMap((word) =>
    word.includes('-') ? [word, ...word.split('-')] : [word],
  );
}

function allWords(text: string): string[] {
  return text.match(wordPattern) ?? [];
}
