/** Whether a text is all ASCII, as most names are: they need no look at what other letters may do. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
