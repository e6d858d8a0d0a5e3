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
  /** an address of a page below the host followed it */
  readonly hasPage: boolean;
}

/** UTF-16 units; longer than any address that people paste, short enough to answer at once. */
const readAtMost = 2048;

const bracketedIpv6 = /^([a-z]+:\/\/)?([^/?#\s[\]]*)\[([\da-f:.]+(?:%[^\]]*)?)\]/i;
const spokenAt = /(?<!\s)\s*[([{]\s*at\s*[)\]}]\s*|(?<=^\S+)\s+at\s+(?=\S+\.\S+$)/i;
/** Signs of an address as East Asian keyboards type them, full-width. */
const fullWidthSign = /[\uff03\uff0f\uff1a\uff1f\uff20]/g;

/** Full stops that UTS #46 takes for a dot, and the capital ẞ, which engines map differently. */
function withPlainDots(host: string): string {
  return host.replace(/[\u3002\uff0e\uff61]/g, '.').replace(/\u1e9e/g, 'ß');
}

export function readText(input: string): Reading {
  const text = input.trim();
  const whole = decodeEntities(unwrapMarkup(text.slice(0, readAtMost)));
  const seen = withoutInvisible(whole);
  const visible = seen
    .trim()
    .replace(/\\(?=["'])/g, '')
    .replace(fullWidthSign, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(spokenAt, '@');
  const [, scheme, before, ipv6] = bracketedIpv6.exec(visible) ?? [];
  if (ipv6 !== undefined && isIpv6Address(ipv6)) {
    const isMailAddress = scheme === undefined && before?.endsWith('@') === true;
    return { host: ipv6, isMailAddress, isTooLong: false, hadInvisible: false, hasPage: false };
  }

  const isEncodedAddress = !visible.includes('//') && /%2f|%3a|%40/i.test(visible);
  const bare = trimWrapping(isEncodedAddress ? decodePercent(visible) : visible);
  const address = splitAddress(bare);
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
    hasPage: address.hasPage,
  };
}
