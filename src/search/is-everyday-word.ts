/** Endings of verbs, adjectives and adverbs, in German and in English. */
const ending =
  /(?:[^aeiou](?:en|st|t|te|ten|test)|ern|eln|iert|iere|ig|ige[mnrs]?|lich|liche[mnrs]?|isch|bar|sam|los|haft|weise|waerts|ing|ed|ly)$/;

/** How many of something, or a version. */
const smallNumber = /^\d[\d.]{0,2}$/;

/**
 * Whether a word looks like one that says how, not what: „mitmachen“, „schlimmsten“, „allowed“, or
 * how many. Only a look: such a word weighs less in a question, but it is not left out.
 */
export function isEverydayWord(folded: string): boolean {
  return smallNumber.test(folded) || (folded.length > 3 && ending.test(folded));
}
