/** What the tool says before anything is read; the rest is in `texts.ts`, loaded when it is needed. */
import { mostEntries } from '../../end-customers/limits.ts';
import type { Message } from '../tool/message.ts';

export const fields = {
  text: {
    label: 'Benutzer-IDs der Endkunden',
    hint: `Eine je Zeile. Auch mit Komma, Semikolon oder Tab dazwischen, oder aus einer Tabelle kopiert. Bis zu ${mostEntries.toLocaleString('de-DE')}.`,
  },
  reportedText: {
    label: 'Schon gemeldet',
    hint: 'Nur, wenn Sie möchten: was Sie uns schon gemeldet haben, zum Beispiel Ihr letztes Ticket. Was in beiden Listen steht, kommt nicht noch einmal ins Ticket.',
  },
} as const;

/** What reads the lists has not arrived. Some browsers never ask again for code that failed. */
export const notLoaded = {
  tone: 'hint',
  title: 'Das Werkzeug ließ sich nicht laden',
  text: 'Das liegt nicht an Ihrer Liste. Kopieren Sie sie zur Sicherheit, prüfen Sie Ihre Verbindung und laden Sie die Seite neu. Wie Sie von Hand melden, steht weiter unten.',
} as const satisfies Message;
