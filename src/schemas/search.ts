/** The shape of `src/content/suche/*.yaml`, build time only. */
import { z } from 'astro/zod';

const word = z
  .string({ error: 'ist kein Text. Schreiben Sie ein Wort.' })
  .min(1, 'ist leer. Schreiben Sie ein Wort.');

/** The site's word or words → what readers say instead. */
export const synonymsSchema = z.record(
  word,
  z.array(word, { error: 'ist keine Liste. Schreiben Sie [Wort, Wort].' }).min(1),
);

/** The address of a page or term → how readers ask for it in other words. */
export const wordingsSchema = z.record(
  z
    .string()
    .regex(/^\/\S*$/, 'ist keine Adresse. Sie beginnt mit /, zum Beispiel /faq/wo-einloggen/.'),
  z.array(word, {
    error: 'ist keine Liste. Schreiben Sie jede Frage mit einem Bindestrich davor.',
  }),
);

/** Lists of words separated by spaces. */
export const wordListSchema = z.array(word, {
  error: 'ist keine Liste. Schreiben Sie jede Zeile mit einem Bindestrich davor.',
});

/** An infinitive → forms that no rule leads to, separated by spaces. */
export const verbsSchema = z.record(word, word);
