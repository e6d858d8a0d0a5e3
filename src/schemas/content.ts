/**
 * The frontmatter of everything in `src/content`, build time only. Keys are German, since the
 * people who write these files are.
 */
import { reference } from 'astro:content';
import { z } from 'astro/zod';

const line = z
  .string({ error: 'fehlt. Schreiben Sie eine Zeile Text.' })
  .min(1, 'ist leer. Schreiben Sie eine Zeile Text.');
/** A day on which someone compared the text with the source. */
const day = z.date({
  error: 'ist kein Datum. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-23.',
});
/** Words that readers type instead of the site's own; search finds the page by them too. */
const searchWords = z.array(line).default([]);

/** One step of the way from order to bill: `anleitung/03-stammdomain-buchen.mdx`. */
export const stepSchema = z.strictObject({
  titel: line,
  /** The name in the list of steps and in the breadcrumb. */
  kurztitel: line,
  /** The whole step in one or two sentences; shown first, in lists and in search results. */
  antwort: line,
  /** Marks a step as the one to read carefully. */
  genauLesen: z.boolean().default(false),
  /** Where the reader acts. */
  ort: line,
  brauchen: z.array(line).min(1),
  tickets: z.array(reference('tickets')).default([]),
  verwandt: z.array(reference('faq')).min(1),
  suchworte: searchWords,
  geprueft: day,
});

/** One question: `faq/subdomain-als-stammdomain.mdx`; the file's name is its address. */
export const questionSchema = z.strictObject({
  titel: line.regex(
    /\?$/,
    'ist keine Frage. Schreiben Sie sie so, wie Leser sie stellen, mit Fragezeichen.',
  ),
  gruppe: reference('gruppen'),
  /** The answer in one or two sentences; the first sentence answers. `{{name}}` takes a setting. */
  antwort: line,
  /** The step that the question belongs to. */
  schritt: reference('anleitung').optional(),
  verwandt: z.array(reference('faq')).min(1).max(5),
  suchworte: searchWords,
  geprueft: day,
});

/** A group of questions, in the order of the file `faq-gruppen.yaml`. */
export const groupSchema = z.strictObject({ titel: line, beschreibung: line, nr: z.number() });

/** One term: `glossar/stammdomain.md`; the file's name is its anchor. */
export const termSchema = z.strictObject({
  titel: line,
  /** The forms in which the texts use the term; their first use on a page links here. */
  formen: z.array(line).default([]),
  suchworte: searchWords,
  geprueft: day,
});

/** A text that readers send by ticket; `[…]` is for the reader to fill in, `{{name}}` takes a setting. */
export const ticketSchema = z.strictObject({
  titel: line,
  betreff: line,
  /** When to send it, in one sentence. */
  wann: line,
  nr: z.number(),
});
