import type { Piece } from './hit.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** Pagefind's excerpt (escaped HTML with `<mark>`) as pieces of plain text. */
export function pieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .map((part) => ({ text: plain(part), marked: part.startsWith('<mark>') }))
    .filter(({ text }) => text !== '');
}

function plain(html: string): string {
  return html
    .replaceAll(/<\/?mark>/gu, '')
    .replaceAll(/&(#?\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}
