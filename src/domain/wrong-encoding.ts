/** UTF-8 that was read as Latin-1 (`mÃ¼ller`), or `null` where the text is none. */
function fromLatin1(text: string): string | null {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[^\0-\xff]/.test(text)) return null;
  try {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text as it was before a program took its letters for others: UTF-8 read as Latin-1, or Latin-1
 * percent-encoded (`m%FCller`). The same text comes back where it was not.
 */
export function withRightEncoding(text: string): string {
  return (
    fromLatin1(text) ??
    text.replace(/%([c-f][\da-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
  );
}
