/**
 * What it is, if a word of a question is the name of a domain: „login.meine-firma.de“ → „Subdomain“.
 * Only a look: what may be a domain is for `src/domain` to say.
 */
export function meantByName(word: string): string | undefined {
  const labels = word.split('.');
  if (labels.length < 2 || !/^\p{L}{2,}$/u.test(labels.at(-1) ?? '')) return undefined;
  return labels.length > 2 ? 'Subdomain' : 'Domain';
}
