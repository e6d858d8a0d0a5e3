/**
 * Addresses within the site. Texts and components write them from the site's own root
 * (`/anleitung/`); what is published starts with the base path of the settings.
 */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** `/anleitung/#weg` -> the same below the base path; other addresses stay as they are. */
export function href(address: string): string {
  return address.startsWith('/') ? base + address.slice(1) : address;
}
