const longest = 60;

/** An entry as a line shows it, never so long that it fills the page. */
export function shown(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
