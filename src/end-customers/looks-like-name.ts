const letters = /^[\p{L}\p{M}]+(?:[-'’.][\p{L}\p{M}]+)*\.?$/u;
const capitalised = /^\p{Lu}.*\p{Ll}/u;
const beyondAscii = /[^\p{ASCII}’]/u;

/** Whether a word looks like a name: letters alone, and capitalised or with umlauts. */
export function looksLikeName(text: string): boolean {
  return letters.test(text) && (capitalised.test(text) || beyondAscii.test(text));
}
