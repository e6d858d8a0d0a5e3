import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { particles } from './verb-form.ts';

/**
 * Joins verbs that German takes apart: „lade mein Guthaben auf“ → „aufladen mein Guthaben“. Only
 * where the joined verb is a word of the site.
 * @param infinitive the infinitive of an irregular form („gibt“ → „geben“), or the word itself
 * @param wordOf the site's word for a stem
 */
export function joinVerbs(
  words: readonly string[],
  infinitive: (word: string) => string,
  wordOf: (stem: string) => string | undefined,
): string[] {
  const joined = [...words];
  for (const particle of words.filter((word) => particles.includes(fold(word)))) {
    const verb = joined.findIndex((word, index) => {
      const whole = fold(particle) + stem(fold(infinitive(word)));
      // „nach der Buchung“ is no verb taken apart.
      const isNoun = index > joined.indexOf(particle) && /ung(?:en)?$/.test(word);
      return word !== particle && !isNoun && wordOf(stem(whole)) !== undefined;
    });
    const word = wordOf(stem(fold(particle) + stem(fold(infinitive(joined[verb] ?? '')))));
    if (verb < 0 || word === undefined) continue;
    joined[verb] = word;
    joined.splice(joined.indexOf(particle), 1);
  }
  return joined;
}
