/**
 * What the checker says, all of it. The compiler finds a kind or an outcome without words.
 */
import type { Observation, Outcome } from '../../dns/observation.ts';
import type { Kind, Rule, Verdict } from '../../domain/verdict.ts';
import type { Message } from '../tool/message.ts';

/** What is shown of the name in a sentence. */
const shown = ({ unicode, input }: Verdict) => `„${unicode ?? input.trim().slice(0, 80)}“`;

const byKind = {
  registrable: () => ({
    tone: 'good',
    title: 'Dieser Name kann Ihre Stammdomain sein',
    text: 'Mit „Prüfen“ sehen Sie, ob die Domain auf die richtige IP zeigt.',
  }),
  subdomain: () => ({
    tone: 'stop',
    title: 'Eine Subdomain kann keine Stammdomain sein',
    text: 'Nehmen Sie die Domain darüber, ohne den Teil davor.',
  }),
  'public-suffix': (verdict) => ({
    tone: 'stop',
    title: `${shown(verdict)} ist nur eine Domainendung`,
    text: 'Setzen Sie Ihren Namen davor, zum Beispiel meine-firma und dann die Endung.',
  }),
  'private-suffix': (verdict) => ({
    tone: 'stop',
    title: 'Das ist die Adresse einer fremden Plattform',
    text: `${shown(verdict)} gehört zu einem anderen Anbieter und ist keine eigene Domain. Buchen Sie eine Domain in mystarISP.de.`,
  }),
  'private-registry': (verdict) => ({
    tone: 'hint',
    title: 'Fragen Sie uns, bevor Sie diesen Namen nehmen',
    text: `Namen wie ${shown(verdict)} vergibt eine private Firma unter ihrer eigenen Domain. Ob das als Stammdomain geht, klären Sie am besten per Ticket.`,
  }),
  ip: () => ({
    tone: 'stop',
    title: 'Das ist eine IP-Adresse, keine Domain',
    text: 'Geben Sie den Namen der Domain ein. Ihre IP-Adresse findet der Prüfer selbst heraus.',
  }),
  email: () => ({
    tone: 'stop',
    title: 'Das ist eine E-Mail-Adresse, keine Domain',
    text: 'Die Domain ist der Teil nach dem @.',
  }),
  reserved: (verdict) => ({
    tone: 'stop',
    title: 'Diesen Namen kann niemand buchen',
    text: `${shown(verdict)} ist für Tests oder interne Netze reserviert.`,
  }),
  'unknown-tld': (verdict) => ({
    tone: 'stop',
    title: 'Diese Domainendung gibt es nicht',
    text: `Die Endung von ${shown(verdict)} ist nicht bekannt. Prüfen Sie, ob sie vertippt ist.`,
  }),
  'single-label': () => ({
    tone: 'stop',
    title: 'Es fehlt die Domainendung',
    text: 'Eine Domain hat einen Namen und eine Endung, zum Beispiel .de.',
  }),
  invalid: ({ reason }) => ({
    tone: 'stop',
    title: 'So kann keine Domain heißen',
    text: reason
      ? byRule[reason.rule](reason.character ?? '', reason.registry ?? '')
      : 'Prüfen Sie die Schreibweise.',
  }),
  empty: () => ({
    tone: 'stop',
    title: 'Geben Sie eine Domain ein',
    text: 'Zum Beispiel meine-firma und dann die Endung.',
  }),
} satisfies Record<Kind, (verdict: Verdict) => Message>;

const byRule = {
  'empty-label': () => 'Zwei Punkte stehen hintereinander, oder der Name beginnt mit einem Punkt.',
  'label-too-long': () =>
    'Ein Teil des Namens ist zu lang. Zwischen zwei Punkten dürfen höchstens 63 Zeichen stehen; Umlaute zählen mehr.',
  'name-too-long': () => 'Der Name ist zu lang. Mehr als 253 Zeichen sind nicht möglich.',
  'input-too-long': () => 'Das ist viel mehr Text als ein Name. Geben Sie nur die Domain ein.',
  'hyphen-start': () => 'Ein Teil des Namens beginnt mit einem Bindestrich.',
  'hyphen-end': () => 'Ein Teil des Namens endet mit einem Bindestrich.',
  'hyphen-3-4': () => 'An dritter und vierter Stelle dürfen nicht beide Male Bindestriche stehen.',
  underscore: () => 'Ein Unterstrich ist nicht möglich. Meinen Sie einen Bindestrich?',
  space: () => 'Im Namen steht ein Leerzeichen.',
  'several-names': () => 'Das sind mehrere Namen. Geben Sie einen ein.',
  'forbidden-character': (character) => `Das Zeichen „${character}“ kommt in keiner Domain vor.`,
  'bad-a-label': () => 'Ein Teil beginnt mit xn--, steht aber für keinen gültigen Namen.',
  'numeric-ending': () => 'Die Endung besteht nur aus Ziffern. Solche Endungen gibt es nicht.',
  'leading-mark': () =>
    'Ein Teil des Namens beginnt mit einem Zeichen, das nur nach einem Buchstaben stehen kann.',
  bidi: () => 'Der Name mischt Schriften mit verschiedener Schreibrichtung.',
  joiner: () => 'Im Namen steht ein unsichtbares Verbindungszeichen.',
  'registry-character': (character, registry) =>
    `Das Zeichen „${character}“ ist bei .${registry} nicht möglich.`,
  'registry-length': (_, registry) => `Der Name ist für .${registry} zu kurz.`,
} satisfies Record<Rule, (character: string, registry: string) => string>;

/** What to say of a name, before anyone is asked. */
export function nameMessage(verdict: Verdict): Message {
  const message: Message = byKind[verdict.kind](verdict);
  if (verdict.kind !== 'registrable' || verdict.accept === true) return message;
  return {
    tone: verdict.accept === false ? 'stop' : 'hint',
    title: 'Sehen Sie sich den Namen genau an',
    text: verdict.suggestion
      ? 'Ihre Eingabe ist nicht eindeutig. Ist das der Name, den Sie meinen?'
      : 'Der Name enthält ungewöhnliche Zeichen. Ob Sie ihn buchen können, ist nicht sicher.',
  };
}

/** What to say of the answer of the DNS. */
export const dnsMessages = {
  match: {
    tone: 'good',
    title: 'Kann Ihre Stammdomain sein und zeigt auf die IP',
    text: 'Melden Sie die Domain jetzt per Ticket, wenn sie in Ihrem mystarISP.de-Zugang gebucht ist.',
  },
  several: {
    tone: 'hint',
    title: 'Der Name passt, zeigt aber auf mehrere IP-Adressen',
    text: 'Das ist kein Hindernis. Wenn möglich, lassen Sie nur einen A-Eintrag stehen: den empfohlenen.',
  },
  'other-ip': {
    tone: 'hint',
    title: 'Der Name passt, die IP noch nicht',
    text: 'Das ist kein Hindernis. Wenn möglich, ändern Sie den A-Eintrag. Eine frische Änderung sehen noch nicht alle.',
  },
  'no-a': {
    tone: 'hint',
    title: 'Der Name passt, hat aber noch keine IP-Adresse',
    text: 'Das ist kein Hindernis. Wenn möglich, legen Sie einen A-Eintrag an.',
  },
  nxdomain: {
    tone: 'hint',
    title: 'Der Name passt, ist aber noch nicht im DNS',
    text: 'Ist die Domain schon gebucht? Neu gebuchte Domains erscheinen nicht sofort. Prüfen Sie auch, ob Sie sich vertippt haben.',
  },
  'cname-dangling': {
    tone: 'hint',
    title: 'Der Name passt, sein Verweis führt ins Leere',
    text: 'Die Domain verweist auf einen anderen Namen, den es nicht gibt. Wenn möglich, legen Sie stattdessen einen A-Eintrag an.',
  },
  servfail: {
    tone: 'hint',
    title: 'Der Name passt, die IP war nicht zu erfahren',
    text: 'Die Nameserver der Domain haben nicht brauchbar geantwortet. Versuchen Sie es später noch einmal.',
  },
  'resolver-error': {
    tone: 'hint',
    title: 'Der Name passt, die IP konnten wir nicht prüfen',
    text: 'Das liegt nicht an Ihnen: Unser Server hat keine brauchbare Antwort gegeben. Versuchen Sie es noch einmal, oder prüfen Sie von Hand.',
  },
  timeout: {
    tone: 'hint',
    title: 'Der Name passt, die Antwort blieb aus',
    text: 'Das liegt nicht an Ihnen: Die Anfrage hat zu lange gedauert. Versuchen Sie es noch einmal, oder prüfen Sie von Hand.',
  },
  unreachable: {
    tone: 'hint',
    title: 'Der Name passt, die IP konnten wir nicht prüfen',
    text: 'Das liegt nicht an Ihrer Eingabe: Unser Server war nicht erreichbar. Versuchen Sie es noch einmal, oder prüfen Sie von Hand.',
  },
} satisfies Record<Outcome, Message>;

/** What to say of this answer; of several addresses it tells whether the right one is among them. */
export function dnsMessage(seen: Observation): Message {
  const message = dnsMessages[seen.outcome];
  if (seen.outcome !== 'several') return message;
  return {
    ...message,
    text: seen.includesExpected
      ? 'Die empfohlene IP ist dabei, aber nicht allein. Das ist kein Hindernis. Wenn möglich, lassen Sie nur diesen A-Eintrag stehen.'
      : 'Die empfohlene IP ist nicht dabei. Das ist kein Hindernis. Wenn möglich, ändern Sie die A-Einträge.',
  };
}
