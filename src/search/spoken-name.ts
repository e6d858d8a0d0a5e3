/**
 * What a domain in a question stands for: „geht auch login.meine-firma.de“ asks about subdomains.
 * Only a look: what is a name is for `src/domain` to say.
 */
export function spokenName(word: string): 'Domain' | 'Subdomain' | undefined {
  // An ending of two parts is none: „co.uk“.
  if (!/^[\p{L}\p{N}-]{3,}(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(word)) return undefined;
  return word.split('.').length > 2 ? 'Subdomain' : 'Domain';
}
