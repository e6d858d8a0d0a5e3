/** Pagefind's excerpt as plain text: it marks words with `<mark>`, and escapes `<` and `>` alone. */
export function plainText(excerpt: string): string {
  return excerpt
    .replaceAll(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
