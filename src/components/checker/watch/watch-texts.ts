import type { WatchEnd } from '../../../dns/watch.ts';
import type { Message } from '../../tool/message.ts';

/** What an ending may tell: the name as shown, the address wanted, when the last answer came. */
export interface EndFacts {
  readonly shown: string;
  readonly expected: string;
  readonly at: string;
}

/** All that watching says, but for what came of each question: that is in `../messages.ts`. */
export const watchTexts = {
  title: 'Beobachten',
  offer: (shown: string) =>
    `Warten Sie auf eine Änderung? „Beobachten“ fragt bis zu eine Stunde lang immer wieder nach ${shown}, bis die Domain auf die empfohlene IP zeigt.`,
  sent: (resolver: string) =>
    `Jedes Mal geht der Name der Domain an: ${resolver}. Gespeichert wird nichts.`,
  button: { resting: 'Beobachten', watching: 'Beenden', ended: 'Weiter beobachten' },
  running: (shown: string) => `${shown} wird beobachtet`,
  asking: 'Wird gerade gefragt …',
  paused: 'Pausiert, solange dieser Tab verdeckt ist',
  willPause: 'Lassen Sie diesen Tab offen. Ist er verdeckt, pausiert das Beobachten.',
  lastAsked: 'Zuletzt gefragt',
  found: 'Gefunden',
  next: 'Nächste Frage',
  inTime: (time: string) => `in ${time}`,
  count: 'Fragen bisher',
  saidStart: 'Wird beobachtet.',
  saidStop: 'Beobachten beendet.',
  saidAnswer: (found: string) => `Antwort: ${found}`,
} as const;

/** The last word; `unanswered` where the time is up and the last question had no answer. */
export const endMessages = {
  match: ({ shown, expected, at }) => ({
    tone: 'good',
    title: 'Die Domain zeigt jetzt auf die empfohlene IP',
    text: `${shown} zeigt auf ${expected}, gesehen um ${at}. Bei anderen kann es noch etwas dauern.`,
  }),
  'time-up': ({ at }) => ({
    tone: 'hint',
    title: 'Die empfohlene IP ist noch nicht zu sehen',
    text: `Zuletzt gefragt um ${at}. Das ist kein Hindernis. Prüfen Sie den A-Eintrag, oder sehen Sie später noch einmal nach.`,
  }),
  unanswered: ({ at }) => ({
    tone: 'hint',
    title: 'Die IP konnten wir zuletzt nicht prüfen',
    text: `Das muss nicht an Ihnen liegen. Zuletzt gefragt um ${at}. Versuchen Sie es später noch einmal.`,
  }),
} satisfies Record<WatchEnd | 'unanswered', (facts: EndFacts) => Message>;

/** What stands before the page's title while the reader looks elsewhere. */
export const awayTitles = {
  paused: 'Pausiert',
  match: 'Empfohlene IP gesehen',
  'time-up': 'Beobachten beendet',
} satisfies Record<WatchEnd | 'paused', string>;
