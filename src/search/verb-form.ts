/** What German parts from a verb: „lade … auf“. Folded; longer ones before their beginnings. */
export const particles =
  'ab an auf aus bei ein fest frei her hinzu hin los mit nach um vor weg weiter wieder zurueck zusammen zu'.split(
    ' ',
  );

const form = new RegExp(`^(${particles.join('|')})?(?:ge|zu)(.{3,}?)(?:e?t|en)$`);

/**
 * The infinitive that a folded word is a form of, if it is one: „umgestellt“ and „umzustellen“ →
 * „umstellen“. Only by its letters: whether there is such a verb is for the caller to know.
 */
export function infinitiveOf(folded: string): string | undefined {
  const [, particle = '', root] = form.exec(folded) ?? [];
  return root === undefined ? undefined : `${particle}${root}en`;
}
