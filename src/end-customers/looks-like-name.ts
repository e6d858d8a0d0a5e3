const letters = /^[\p{L}\p{M}]+(?:[-'’.][\p{L}\p{M}]+)*\.?$/u;
const capitalised = /^\p{Lu}.*\p{Ll}/u;
const beyondAscii = /[^\p{ASCII}’]/u;

/** Whether a text looks like a name: words of letters, half of them capitalised or with umlauts. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '&');
  const nameLike = words.filter((word) => capitalised.test(word) || beyondAscii.test(word));
  return words.every((word) => letters.test(word)) && nameLike.length * 2 >= words.length;
}
