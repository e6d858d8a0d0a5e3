/**
 * Pagefind's name for a page without the language, and no longer than it takes to tell the pages of
 * a site apart (the build checks that it does).
 */
export function shortId(id: string): string {
  return id.replace(/^[a-z]+_/, '').slice(0, 5);
}
