import { decodeEntities } from './decode-entities.ts';
import { decodePercent } from './decode-percent.ts';
import { withoutInvisible } from './invisible-characters.ts';
import { isIpv6Address } from './is-ip-address.ts';
import { splitAddress } from './split-address.ts';
import { trimWrapping } from './trim-wrapping.ts';
import { unwrapMarkup } from './unwrap-markup.ts';

/** The host in a text, not yet judged: its labels are parted by ASCII dots, none at the end. */
export interface Reading {
  readonly host: string;
  readonly isMailAddress: boolean;
  /** more text than is read, and no host could be told from its beginning */
  readonly isTooLong: boolean;
  readonly hadInvisible: boolean;
}

/** UTF-16 units; longer than any address that people paste, short enough to answer at once. */
const readAtMost = 2048;

const bracketedIpv6 = /^([a-z]+:\/\/)?([^/?#\s[\]]*)\[([\da-f:.]+(?:%[^\]]*)?)\]/i;
const spokenAt = /\s*[([{]\s*at\s*[)\]}]\s*/i;
const mailboxInBrackets = /<([^<>\s]+@[^<>\s]+)$/;

/** Full stops that UTS #46 takes for a dot, and the capital ẞ, which engines map differently. */
function withPlainDots(host: string): string {
  return host.replace(/[\u3002\uff0e\uff61]/g, '.').replace(/\u1e9e/g, 'ß');
}

export function readText(input: string): Reading {
  const text = input.trim();
  const whole = decodeEntities(unwrapMarkup(text.slice(0, readAtMost)));
  const seen = withoutInvisible(whole);
  const visible = seen.trim().replace(spokenAt, '@');
  const [, scheme, before, ipv6] = bracketedIpv6.exec(visible) ?? [];
  if (ipv6 !== undefined && isIpv6Address(ipv6)) {
    const isMailAddress = scheme === undefined && before?.endsWith('@') === true;
    return { host: ipv6, isMailAddress, isTooLong: false, hadInvisible: false };
  }

  const isEncodedAddress = !visible.includes('//') && /%2f|%3a/i.test(visible);
  const bare = trimWrapping(isEncodedAddress ? decodePercent(visible) : visible);
  const address = splitAddress(mailboxInBrackets.exec(bare)?.[1] ?? bare);
  const decoded = withPlainDots(decodePercent(decodePercent(address.host)));
  const shown = withoutInvisible(decoded);
  const withoutPrefixLength = bare.replace(/\/\d+$/, '');
  return {
    host: isIpv6Address(withoutPrefixLength)
      ? withoutPrefixLength
      : shown.trim().replace(/(?<=[^.])\.$/, ''),
    isMailAddress: address.mailbox !== null,
    isTooLong: text.length > readAtMost && !address.hasPath,
    hadInvisible: seen !== whole || shown !== decoded,
  };
}
