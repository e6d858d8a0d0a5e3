const htmlLink = /<a\b[^<>]*\bhref\s*=\s*["']?([^"'\s<>]+)[^<>]*>([^]*?)(?:<\/a>|$)/i;
const markdownLink = /\[([^[\]]*)\]\(\s*<?([^\s<>()]+)/;
const inlineTag =
  /<\/?(?:a|abbr|b|big|cite|code|del|em|font|i|ins|kbd|mark|s|samp|small|span|strong|sub|sup|tt|u|var|wbr)(?:\s[^<>]*)?\/?>/gi;
/** Tags that part texts as a space does. */
const blockTag =
  /<\/?(?:address|article|blockquote|body|br|button|caption|center|dd|div|dl|dt|footer|h[1-6]|head|header|hr|html|img|input|label|li|link|main|meta|nav|ol|option|p|pre|script|section|select|style|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul)(?:\s[^<>]*)?\/?>/gi;
const emphasis = /^([*_~]{1,3})([^]*)\1$/;
const holdsName = /[^\s./#?]\.[^\s./#?]/;

function withoutTags(text: string): string {
  return text.replace(inlineTag, '').replace(blockTag, ' ').trim().replace(emphasis, '$2');
}

function hostIn(text: string): string {
  return text
    .replace(/^(?:[a-z]+:)?\/*/i, '')
    .replace(/^www\./i, '')
    .replace(/[/?#:][^]*$/, '')
    .toLowerCase();
}

/**
 * Markdown or HTML -> the target of its first link, or the text without its tags. Where the text of
 * the link is another name than its target, both come back: which one is meant, nobody knows.
 */
export function unwrapMarkup(text: string): string {
  const [, href, shown] = htmlLink.exec(text) ?? [];
  const [, label, address] = markdownLink.exec(text) ?? [];
  const target = href ?? address;
  if (target === undefined) return withoutTags(text);
  const words = withoutTags(shown ?? label ?? '').trim();
  const isName = holdsName.test(words) && !/\s/.test(words);
  if (!isName) return target;
  if (!holdsName.test(hostIn(target))) return words;
  return hostIn(words) === hostIn(target) ? target : `${words} ${hostIn(target)}`;
}
