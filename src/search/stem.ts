/**
 * A folded word without its German endings, so that „Rechnungen“ finds „Rechnung“ and
 * „freischalten“ finds „Freischaltung“. Light on purpose: short words stay as they are.
 */
export function stem(folded: string): string {
  return steps.reduce((word, [ending, shortest]) => {
    const short = word.replace(ending, '');
    return short.length >= shortest ? short : word;
  }, folded);
}

/**
 * Number and case, then the noun made from a verb (also while its last letter is not yet typed), then
 * who or what does it; and how much stays.
 */
const steps: readonly (readonly [RegExp, number])[] = [
  [/(?:e[nms]|e|(?<![is])s|(?<=e[rl])n)$/, 3],
  [/ung?$/, 4],
  [/er$/, 4],
];
