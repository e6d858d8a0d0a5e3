/** What stands between scheme and path of an address as people type it. */
export interface Address {
  readonly host: string;
  /** the part before an @ that makes it a mail address; null in every other case */
  readonly mailbox: string | null;
  /** something followed the host and was cut off */
  readonly hasPath: boolean;
  /** the path leads to a page of its own: more than a slash */
  readonly hasPage: boolean;
}

// Misspelt ones too: `http:/`, `https//:`, `https;//`, `http:` without slashes, two schemes, also
// with the `www.` of a prefilled field between them.
const scheme =
  /^(?:[a-z][a-z\d+-]*:[/\\]{2,}|(?:https?|ftp)\s*[:;.]*\s*(?:[/\\]\s*)+[:;]*\s*|https?:|:?[/\\]+|www\.(?=https?:))/i;
const mailto = /^mailto:/i;
/** What stands before a colon and a mail address, and is no user of a server. */
const mailLabel = /\s|^(?:e-?mail|mail|kontakt|from|von|to|an|b?cc|reply-to|sips?|xmpp):/i;
const port = /:\d{0,5}$/;
// Behind a host and its path: no path holds white space, so this is a second address.
const secondAddress = /^[/\\]\s+[^.\s]+\.[^.\s]|\s(?:https?:\/\/|www\.)\S/i;

function withoutSchemes(text: string): string {
  const rest = text.replace(scheme, '');
  return rest === text ? text : withoutSchemes(rest);
}

export function splitAddress(text: string): Address {
  const isMailto = mailto.test(text);
  const rest = isMailto ? text.replace(mailto, '') : withoutSchemes(text);
  const authority = rest.split(/[/\\?#]/, 1)[0] ?? '';
  const hasPath = authority.length < rest.length;
  if (!isMailto && secondAddress.test(rest.slice(authority.length))) {
    return { host: rest, mailbox: null, hasPath: false, hasPage: false };
  }
  const hasPage = /^[/\\]+[^\s/\\?#]/.test(rest.slice(authority.length));
  const at = authority.lastIndexOf('@');
  const before = authority.slice(0, Math.max(at, 0));
  const after = authority.slice(at + 1).replace(port, '');
  const hasPassword = before.includes(':') && !mailLabel.test(before);
  const isUserInfo = !isMailto && (rest !== text || hasPassword);
  // A text that begins with ? or # has no path to leave out.
  if (authority === '') return { host: rest, mailbox: null, hasPath: false, hasPage: false };
  if (before === '' || after === '')
    return { host: authority.replace(port, ''), mailbox: null, hasPath, hasPage };
  return { host: after, mailbox: isUserInfo ? null : before, hasPath, hasPage };
}
