const usualWord = /passw(?:or[dt]|0r[dt])|kennwort|geheim|secret|qwert[zy]/i;
const wordAndYear = /^\p{Lu}\p{Ll}{3,}(?:19|20)\d\d$/u;
const usualSign = /[!§$%&*#^~€]/;
/** A sign that slips into other text, too. */
const weakSign = /[?+=@]/;
/** From one kind of character to another; a capital may begin a word. */
const turn = /\p{Ll}(?=\p{Lu})|\p{L}(?=\d)|\d(?=\p{L})/gu;

/** Whether a text looks like a password: a guess, since nothing says how they look. */
export function looksLikePassword(text: string): boolean {
  if (usualWord.test(text) || wordAndYear.test(text)) return true;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/].filter((kind) => kind.test(text)).length;
  if (/\s/.test(text)) return false;
  if (usualSign.test(text)) return kinds >= 2 && text.length >= 6;
  if (weakSign.test(text)) return kinds === 3 && text.length >= 6;
  return kinds === 3 && text.length >= 8 && (text.match(turn)?.length ?? 0) >= 4;
}
