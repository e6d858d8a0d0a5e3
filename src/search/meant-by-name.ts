/** Whether a word looks like a domain. Only a look: what may be one is for `src/domain` to say. */
export function looksLikeName(word: string): boolean {
  return /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)*\.\p{L}[\p{L}\p{N}\p{M}-]+$/u.test(word);
}

/** What it is, if a word of a question is the name of a domain: „login.meine-firma.de“ → „Subdomain“. */
export function meantByName(word: string): string | undefined {
  if (!looksLikeName(word)) return undefined;
  return word.split('.').length > 2 ? 'Subdomain' : 'Domain';
}
