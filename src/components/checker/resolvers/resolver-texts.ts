import type { Comparison } from '../../../dns/compare-answers.ts';
import type { Message } from '../../tool/message.ts';
import type { Resolver } from '../props.ts';

/** All that the comparison says, but for each answer's outcome: that is in `../messages.ts`. */
export const resolverTexts = {
  title: (shown: string) => `Was andere Dienste zu ${shown} sagen`,
  intro:
    'Eine Änderung kommt nicht bei allen zugleich an. Vergleichen Sie mit einem anderen DNS-Dienst.',
  ask: ({ name }: Resolver) => `${name} fragen`,
  askAgain: ({ name }: Resolver) => `${name} noch einmal fragen`,
  asking: 'Wird gefragt …',
  learns: ({ name, operator }: Resolver) =>
    `${name} (${operator}) erfährt den Namen der Domain und Ihre IP-Adresse.`,
  askedAt: (time: string) => `Gefragt um ${time}`,
  ipv6: (address: string) => `${address} (IPv6)`,
  silent: (names: string) => `Ohne Antwort: ${names}.`,
} as const;

/** What the answers mean together. */
export const comparisonMessages = {
  'all-right': {
    tone: 'good',
    title: 'Alle gefragten Dienste sehen die empfohlene IP',
    text: 'Die Änderung ist bei ihnen angekommen.',
  },
  same: {
    tone: 'hint',
    title: 'Alle antworten gleich, aber anders als empfohlen',
    text: 'Haben Sie den A-Eintrag gerade geändert? Dann warten Sie noch etwas. Sonst prüfen Sie ihn.',
  },
  spreading: {
    tone: 'hint',
    title: 'Die Änderung verbreitet sich noch',
    text: 'Einige sehen die empfohlene IP schon, andere noch nicht. Sie müssen nur warten.',
  },
  different: {
    tone: 'hint',
    title: 'Die Antworten unterscheiden sich',
    text: 'Die empfohlene IP allein sieht noch niemand. Prüfen Sie, ob der A-Eintrag überall derselbe ist.',
  },
  unknown: {
    tone: 'hint',
    title: 'Noch nichts zu vergleichen',
    text: 'Es gibt weniger als zwei brauchbare Antworten. Fragen Sie noch einmal.',
  },
} satisfies Record<Comparison['kind'], Message>;
