const htmlLink = /<a\b[^<>]*\bhref\s*=\s*["']?([^"'\s<>]+)/i;
const markdownLink = /\[[^[\]]*\]\(\s*<?([^\s<>()]+)/;
const tag = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/gi;
const emphasis = /^([*_~]{1,3})([^]*)\1$/;

/** Markdown or HTML -> the target of its first link, or the text without its tags. */
export function unwrapMarkup(text: string): string {
  const target = htmlLink.exec(text)?.[1] ?? markdownLink.exec(text)?.[1];
  return target ?? text.replace(tag, '').trim().replace(emphasis, '$2');
}
