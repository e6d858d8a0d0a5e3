const key = '#schaetzung=';

/** The code in the part of an address that is never sent; undefined where there is none. */
export function sharedCode(fragment: string): string | undefined {
  return fragment.startsWith(key) ? fragment.slice(key.length) : undefined;
}

/** The address of this page with a code. */
export function shareAddress(page: string, code: string): string {
  const address = new URL(page);
  address.search = '';
  address.hash = key + code;
  return address.href;
}
