/**
 * The domain that a reader has typed into the search, so that the checker can be offered; or
 * nothing. Only a look: what may be a domain is for `src/domain` to say.
 */
export function nameToCheck(question: string): string | undefined {
  const typed = question
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
  const looksLikeName =
    /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)*\.\p{L}[\p{L}\p{N}\p{M}-]+$/u;
  return typed.length <= 253 && looksLikeName.test(typed) ? typed : undefined;
}
