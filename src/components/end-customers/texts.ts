/**
 * What the tool says of the lists, all of it. The compiler finds a doubt or an outcome without words.
 */
import type { CaseTwin } from '../../end-customers/case-twins.ts';
import type { Doubt } from '../../end-customers/doubt.ts';
import { longestId, longestText, mostColumns, mostEntries } from '../../end-customers/limits.ts';
import type { Mention, Report } from '../../end-customers/report.ts';
import type { Summary } from '../../end-customers/summary.ts';
import type { Message } from '../tool/message.ts';
import { shown } from './shown.ts';

const format = new Intl.NumberFormat('de-DE');

/** What keeps a list from being read, beside its field. */
export const faults = {
  'too-long': ({ length }) =>
    `Der Text hat ${format.format(length)} Zeichen, höchstens ${format.format(longestText)} gehen auf einmal. Teilen Sie ihn auf. Er bleibt hier stehen, gelesen ist er noch nicht.`,
  'too-many': ({ count }) =>
    `Ihre Liste hat ${format.format(count)} verschiedene Einträge, höchstens ${format.format(mostEntries)} gehen auf einmal. Melden Sie sie in mehreren Tickets. Ihre Liste bleibt hier stehen.`,
  'too-wide': ({ count }) =>
    `Ihre Tabelle hat ${format.format(count)} Spalten, höchstens ${format.format(mostColumns)} gehen auf einmal. Kopieren Sie nur die Spalte mit den Benutzer-IDs hierher. Ihre Liste bleibt hier stehen.`,
} satisfies {
  [K in 'too-long' | 'too-many' | 'too-wide']: (report: Extract<Report, { kind: K }>) => string;
};

/** What to say of a list that was read. */
export const summaries = {
  ready: (summary) => ({
    tone: 'good',
    title: inTicket(summary),
    text: 'Vergleichen Sie die Liste noch einmal mit Ihren Endkunden. Dann senden Sie den Text per Ticket.',
  }),
  open: (summary) => ({ tone: 'hint', title: inTicket(summary), text: left(summary) }),
  'only-open': (summary) => ({
    tone: 'hint',
    title: 'Noch steht keine Benutzer-ID im Ticket-Text',
    text: left(summary),
  }),
  'nothing-new': () => ({
    tone: 'good',
    title: 'Alle sind schon gemeldet',
    text: 'Was in Ihrer Liste steht, steht auch unter „Schon gemeldet“. Sie müssen nichts mehr melden.',
  }),
  nothing: () => ({
    tone: 'hint',
    title: 'Darin steht keine Benutzer-ID',
    text: 'Fügen Sie die Benutzer-ID (Username) mindestens eines Endkunden ein.',
  }),
} satisfies Record<Summary['kind'], (summary: Summary) => Message>;

/** „neu“ only where there is something that they are newer than. */
function inTicket({ ids, reported }: Summary): string {
  if (ids === 1) return `Ein ${reported > 0 ? 'neuer ' : ''}Endkunde steht im Ticket-Text`;
  return `${format.format(ids)} ${reported > 0 ? 'neue ' : ''}Endkunden stehen im Ticket-Text`;
}

function left({ open }: Summary): string {
  return open === 1
    ? 'Eine Angabe fehlt darin, denn sie ist vielleicht keine Benutzer-ID. Entscheiden Sie weiter unten.'
    : `${format.format(open)} Angaben fehlen darin, denn sie sind vielleicht keine Benutzer-IDs. Entscheiden Sie weiter unten.`;
}

/** Why an entry is asked about. */
export const doubts = {
  mail: () => 'Das sieht wie eine E-Mail-Adresse aus.',
  domain: () => 'Das sieht wie eine Domain oder eine Internetadresse aus.',
  date: () => 'Das sieht wie ein Datum aus.',
  rounded: () =>
    'Das sieht wie eine gerundete Zahl aus einem Tabellenprogramm aus. Holen Sie die Benutzer-ID neu aus mystarISP.de.',
  label: () => 'Das sieht wie eine Überschrift oder eine andere Angabe aus.',
  place: () => 'Das steht nicht dort, wo in Ihrem Text die Benutzer-IDs stehen.',
  name: () => 'Das sieht wie ein Name aus. Namen gehören nicht ins Ticket.',
  password: () => 'Das sieht wie ein Passwort aus. Passwörter gehören nicht ins Ticket.',
  blank: () =>
    'Darin steht ein Leerzeichen. Sind es mehrere Benutzer-IDs? Dann schreiben Sie jede in eine eigene Zeile.',
  numbered: () =>
    'Das sieht wie eine nummerierte Zeile aus. Gehört die Nummer nicht zur Benutzer-ID, setzen Sie ein Leerzeichen dahinter.',
  long: () => `Das ist länger als ${longestId.toString()} Zeichen.`,
  sign: (character) => `Das Zeichen ${visible(character)} ist an dieser Stelle ungewöhnlich.`,
} satisfies Record<Doubt['reason'], (character: string) => string>;

/** Why an entry is asked about, where the heading over it or the label in front of it says so. */
export function doubtUnder(heading: string): string {
  return `Darüber oder davor steht „${shown(heading)}“. Setzen Sie den Haken nur, wenn es trotzdem die Benutzer-ID ist.`;
}

/** A character between quotes, or its number where it can't be seen. */
function visible(character: string): string {
  if (/^[^\p{C}\p{Z}\p{M}]$/u.test(character)) return `„${character}“`;
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${number.padStart(4, '0')}`;
}

export const questions = {
  legend: 'Ist das wirklich die Benutzer-ID?',
  intro:
    'Ins Ticket gehört nur die Benutzer-ID (Username). Diese Angaben fehlen deshalb im Text, bis Sie hier einen Haken setzen.',
  take: 'ist die Benutzer-ID',
  more: (count: number) => `${format.format(count)} weitere ansehen`,
} as const;

export const columns = {
  label: 'Spalte mit den Benutzer-IDs',
  choose: 'Bitte wählen',
  all: 'Alle Spalten',
  named: (place: number) => `Spalte ${place.toString()}`,
  withExample: (name: string, example: string) => `${name}, zum Beispiel „${example}“`,
  which: {
    tone: 'hint',
    title: 'In welcher Spalte stehen die Benutzer-IDs?',
    text: 'Ihr Text ist eine Tabelle. Wählen Sie die Spalte. Die anderen kommen nicht ins Ticket.',
  } satisfies Message,
} as const;

/** How many entries a sentence names before it counts the others. */
const mostNamed = 12;

/** „a“, „b“ und 3 weitere */
function named(texts: readonly string[]): string {
  const more = texts.length - mostNamed;
  const first = texts.slice(0, mostNamed).map((text) => `„${text}“`);
  return first.join(', ') + (more > 0 ? ` und ${format.format(more)} weitere` : '');
}

/** What else happened to a list, a sentence or two each. */
export const facts = {
  doubles: (count: number) =>
    count === 1
      ? 'Ein doppelter Eintrag ist weggelassen.'
      : `${format.format(count)} doppelte Einträge sind weggelassen.`,
  reported: (texts: readonly string[]) => `Schon gemeldet und weggelassen: ${named(texts)}.`,
  headings: (texts: readonly string[]) => `Als Überschrift weggelassen: ${named(texts)}.`,
  columns: (taken: string, others: readonly string[]) =>
    `Übernommen ist nur die Spalte „${taken}“, weggelassen: ${named(others)}.`,
  twin: ({ text, other, isReported }: CaseTwin) =>
    isReported
      ? `„${text}“ steht im Ticket-Text. Schon gemeldet ist „${other}“, anders nur in Groß- und Kleinschreibung. Ist das dieselbe?`
      : `„${other}“ und „${text}“ unterscheiden sich nur in Groß- und Kleinschreibung. Sind es wirklich zwei?`,
  mention: ({ text, line }: Mention) =>
    `„${text}“ steht im Ticket-Text. Unter „Schon gemeldet“ steht „${line}“. Ist das dieselbe, dann schreiben Sie sie dort allein in eine Zeile.`,
  moreMentions: (count: number) =>
    `Vielleicht schon gemeldet: ${format.format(count)} weitere, die dort nicht allein in ihrer Zeile stehen.`,
  moreTwins: (count: number) =>
    `Groß- und Kleinschreibung: ${format.format(count)} weitere solche Paare.`,
} as const;

/** What is left to do with the ticket text. */
export const ownName = 'Setzen Sie statt [Ihr Name] noch Ihren Namen ein.';
