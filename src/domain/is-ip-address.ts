/** An IPv6 address without brackets, a zone allowed (RFC 4291 section 2.2, RFC 4007). */
export function isIpv6Address(text: string): boolean {
  const address = text.replace(/%[^%]*$/, '');
  if (!/^[\da-f]*:[\da-f:.]*:[\da-f.]*$/i.test(address)) return false;
  return URL.canParse(`http://[${address}]/`);
}

/** An ending that a browser reads as part of an IPv4 address (URL Standard, "ends in a number"). */
export function hasNumericEnding(host: string): boolean {
  return /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(host.normalize('NFKC'));
}

/** An IPv4 address in any notation that the URL Standard knows: decimal, octal, hex, shortened. */
export function isIpv4Address(host: string): boolean {
  return (
    hasNumericEnding(host) &&
    /^[\da-fx.]+$/i.test(host.normalize('NFKC')) &&
    URL.canParse(`http://${host}/`)
  );
}
