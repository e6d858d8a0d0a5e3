const letters = /^[\p{L}\p{M}]+(?:[-'’.][\p{L}\p{M}]+)*\.?$/u;
const capitalised = /^\p{Lu}.*\p{Ll}/u;
const beyondAscii = /[^\p{ASCII}’]/u;

/** Whether a text looks like a name: words of letters, one of them capitalised or with umlauts. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '&');
  return (
    words.every((word) => letters.test(word)) &&
    words.some((word) => capitalised.test(word) || beyondAscii.test(word))
  );
}
