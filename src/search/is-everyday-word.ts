/** Endings of verbs, adjectives and adverbs, in German and in English. */
const ending =
  /(?:[^aeiou](?:en|st|t|te|ten|test)|ern|eln|iert|iere|ig|ige[mnrs]?|lich|liche[mnrs]?|isch|bar|sam|los|haft|weise|waerts|ing|ed|ly)$/;

/**
 * Whether a word looks like one that says how, not what: „mitmachen“, „schlimmsten“, „allowed“. Only
 * a look: such a word weighs less in a question, but it is not left out.
 */
export function isEverydayWord(folded: string): boolean {
  return folded.length > 3 && ending.test(folded);
}
