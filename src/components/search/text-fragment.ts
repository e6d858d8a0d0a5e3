import type { Piece } from '../../search/hit.ts';

/** More words than these nobody looks for on a page. */
const mostWords = 3;

/**
 * The address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/), so that the
 * browser marks on the page what is marked in its text here. Each word comes with the one beside
 * it: alone it would mark the first place on the page, often the navigation.
 * @param text each word a piece of its own, and what stands between two words, too
 */
export function markedThere(address: string, text: readonly Piece[]): string {
  const directives = new Map<string, string>();
  for (const [at, { text: word, marked }] of text.entries()) {
    const beside = (step: number) =>
      text[at + step]?.text === ' ' ? text[at + 2 * step]?.text : undefined;
    const [before, after] = [beside(-1), beside(1)];
    const key = word.toLowerCase();
    if (!marked || directives.has(key) || directives.size === mostWords) continue;
    if (after !== undefined) directives.set(key, `${encode(word)},-${encode(after)}`);
    else if (before !== undefined) directives.set(key, `${encode(before)}-,${encode(word)}`);
  }
  if (directives.size === 0) return address;
  const fragment = [...directives.values()].map((directive) => `text=${directive}`).join('&');
  return `${address}${address.includes('#') ? '' : '#'}:~:${fragment}`;
}

/** Hyphen, comma and ampersand are the fragment's own signs. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
