/**
 * A name in the part of an address that is never sent to a server (`#domain=firma.de`).
 */
const key = 'domain';
/** Longer than any name, with room for what was pasted around it. */
const longest = 1000;

/** The name in an address's fragment; an empty text where there is none or it is too long. */
export function readShared(fragment: string): string {
  const name = new URLSearchParams(fragment.replace(/^#/, '')).get(key) ?? '';
  return name.length > longest ? '' : name;
}

/** The address of this page with a name to check. */
export function shareAddress(page: string, name: string): string {
  const address = new URL(page);
  address.search = '';
  address.hash = new URLSearchParams({ [key]: name }).toString();
  return address.href;
}
