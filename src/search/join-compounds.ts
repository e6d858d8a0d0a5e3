import type { Word } from './vocabulary.ts';

/**
 * Joins the parts of compounds that are written apart: „Stamm Domain“ → „Stammdomain“. Only where the
 * joined word is one of the site, and the parts are not, or the whole is frequent.
 */
export function joinCompounds(
  typed: readonly string[],
  known: (text: string) => Word | undefined,
): string[] {
  const joined: string[] = [];
  for (let index = 0; index < typed.length; index++) {
    const [one, two] = [typed[index] ?? '', typed[index + 1]];
    const whole = two === undefined ? undefined : known(one + two);
    const isSplit =
      whole !== undefined && (!known(one) || !known(two ?? '') || whole.frequency > 1);
    joined.push(isSplit ? whole.text : one);
    if (isSplit) index++;
  }
  return joined;
}
