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
    `Warten Sie auf eine Änderung? „Beobachten“ fragt bis zu eine Stunde lang immer wieder nach ${shown}, bis die IP stimmt.`,
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

/** The last word. */
export const endMessages = {
  match: ({ shown, expected, at }) => ({
    tone: 'good',
    title: 'Die IP stimmt jetzt',
    text: `${shown} zeigt auf ${expected}, gesehen um ${at}. Bei anderen kann es noch etwas dauern.`,
  }),
  'time-up': ({ at }) => ({
    tone: 'hint',
    title: 'Die IP ist noch nicht da',
    text: `Zuletzt gefragt um ${at}. Prüfen Sie den A-Eintrag, oder sehen Sie später noch einmal nach.`,
  }),
} satisfies Record<WatchEnd, (facts: EndFacts) => Message>;

/** What stands before the page's title while the reader looks elsewhere. */
export const awayTitles = {
  paused: 'Pausiert',
  match: 'IP stimmt',
  'time-up': 'Beobachten beendet',
} satisfies Record<WatchEnd | 'paused', string>;
