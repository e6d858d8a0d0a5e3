import type { Piece } from '../../search/hit.ts';

/** More words than these nobody looks for on a page. */
const mostWords = 3;

/**
 * The address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/), so that the
 * browser marks on the page what is marked in its text here. Each word comes with the one beside
 * it: alone it would mark the first place on the page, often the navigation.
 */
export function markedThere(address: string, text: readonly Piece[]): string {
  const whole = text.map((piece) => piece.text).join('');
  const directives = new Map<string, string>();
  let at = 0;
  for (const piece of text) {
    const word = piece.marked ? piece.text.replace(/[^\p{L}\p{N}]+$/u, '') : '';
    const [, after] = /^ ([\p{L}\p{N}]+)/u.exec(whole.slice(at + word.length)) ?? [];
    const [, before] = /(?:^|\s)([\p{L}\p{N}]+) $/u.exec(whole.slice(0, at)) ?? [];
    at += piece.text.length;
    const key = word.toLowerCase();
    if (word === '' || directives.has(key) || directives.size === mostWords) continue;
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
