/**
 * What the checker says of a name and of an answer. The compiler finds a kind or an outcome without
 * words.
 */
import { isSilent } from '../../dns/compare-answers.ts';
import type { Observation, Outcome } from '../../dns/observation.ts';
import type { Kind, Verdict } from '../../domain/verdict.ts';
import type { Message } from '../tool/message.ts';
import { ipStates } from './ip-states.ts';
import { ruleTexts } from './rule-texts.ts';

/** What is shown of the name in a sentence. */
const shown = ({ unicode, input }: Verdict) => `„${unicode ?? input.trim().slice(0, 80)}“`;

const byKind = {
  registrable: () => ({
    tone: 'good',
    title: 'Dieser Name kann Ihre Stammdomain sein',
    text: 'Mit „Prüfen“ sehen Sie, ob die Domain auf die empfohlene IP zeigt.',
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
    title: 'Das ist die Adresse eines anderen Anbieters',
    text: `Namen unter „${verdict.parts?.suffix ?? ''}“ vergibt ein anderer Anbieter. Das sind keine eigenen Domains. Buchen Sie eine Domain in mystarISP.de.`,
  }),
  'private-registry': (verdict) => ({
    tone: 'hint',
    title: 'Fragen Sie uns, bevor Sie diesen Namen nehmen',
    text: `Namen wie ${shown(verdict)} vergibt eine private Firma unter ihrer eigenen Domain. Ob das als Stammdomain geht, klären Sie am besten per Ticket.`,
  }),
  ip: () => ({
    tone: 'stop',
    title: 'Das ist eine IP-Adresse, keine Domain',
    text: 'Geben Sie den Namen der Domain ein. Auf welche IP-Adresse sie zeigt, findet der Prüfer heraus.',
  }),
  email: () => ({
    tone: 'stop',
    title: 'Das ist eine E-Mail-Adresse, keine Domain',
    text: 'Die Domain ist der Teil nach dem @. Geben Sie nur diesen ein.',
  }),
  reserved: (verdict) => ({
    tone: 'stop',
    title: 'Diesen Namen kann niemand buchen',
    text: `${shown(verdict)} ist für Tests, interne Netze oder die Technik des Internets reserviert. Nehmen Sie einen anderen Namen.`,
  }),
  'unknown-tld': (verdict) => ({
    tone: 'stop',
    title: 'Diese Domainendung gibt es nicht',
    text: `Die Endung von ${shown(verdict)} ist nicht bekannt. Prüfen Sie, ob sie vertippt ist.`,
  }),
  'single-label': () => ({
    tone: 'stop',
    title: 'Es fehlt die Domainendung',
    text: 'Ergänzen Sie die Endung, zum Beispiel .de.',
  }),
  invalid: ({ reason }) => ({
    tone: 'stop',
    title: 'So kann keine Domain heißen',
    text: reason
      ? ruleTexts[reason.rule](reason.character ?? '', reason.registry ?? '')
      : 'Prüfen Sie die Schreibweise.',
  }),
  empty: () => ({
    tone: 'stop',
    title: 'Geben Sie eine Domain ein',
    text: 'Zum Beispiel meine-firma und dann die Endung.',
  }),
} satisfies Record<Kind, (verdict: Verdict) => Message>;

/** What to say of a name, before anyone is asked. */
export function nameMessage(verdict: Verdict): Message {
  const message: Message = byKind[verdict.kind](verdict);
  if (verdict.kind !== 'registrable' || verdict.accept === true) return message;
  return {
    tone: verdict.accept === false ? 'stop' : 'hint',
    title: 'Sehen Sie sich den Namen genau an',
    text: verdict.suggestion
      ? `Meinen Sie „${verdict.suggestion}“?`
      : 'Ob Sie diesen Namen buchen können, ist nicht sicher. Fragen Sie im Zweifel per Ticket nach.',
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
    text: 'Ist die Domain noch nicht gebucht, buchen Sie sie in mystarISP.de. Neu gebuchte Domains erscheinen nicht sofort. Prüfen Sie auch, ob Sie sich vertippt haben.',
  },
  'cname-dangling': {
    tone: 'hint',
    title: 'Der Name passt, sein Verweis führt ins Leere',
    text: 'Die Domain verweist auf einen anderen Namen, den es nicht gibt. Wenn möglich, legen Sie stattdessen einen A-Eintrag an.',
  },
  servfail: {
    tone: 'hint',
    title: 'Der Name passt, die IP war nicht zu erfahren',
    text: 'Der DNS-Dienst hat keine IP herausgefunden. Das kann an den Nameservern der Domain liegen oder am DNS-Dienst. Versuchen Sie es später noch einmal, oder sehen Sie selbst nach.',
  },
  'resolver-error': {
    tone: 'hint',
    title: 'Der Name passt, die IP konnten wir nicht prüfen',
    text: 'Das liegt nicht an Ihnen: Unser Server hat keine brauchbare Antwort gegeben. Versuchen Sie es noch einmal, oder sehen Sie selbst nach.',
  },
  timeout: {
    tone: 'hint',
    title: 'Der Name passt, die Antwort blieb aus',
    text: 'Das liegt nicht an Ihnen: Die Anfrage hat zu lange gedauert. Versuchen Sie es noch einmal, oder sehen Sie selbst nach.',
  },
  unreachable: {
    tone: 'hint',
    title: 'Der Name passt, die IP konnten wir nicht prüfen',
    text: 'Das liegt nicht an Ihrer Eingabe: Unser Server war nicht erreichbar. Versuchen Sie es noch einmal, oder sehen Sie selbst nach.',
  },
} satisfies Record<Outcome, Message>;

type Found = Pick<Observation, 'outcome' | 'includesExpected'>;

/** What to say of this answer; of several addresses it tells whether the right one is among them. */
export function dnsMessage(seen: Found): Message {
  const message = dnsMessages[seen.outcome];
  if (seen.outcome !== 'several') return message;
  return {
    ...message,
    text: seen.includesExpected
      ? 'Die empfohlene IP ist dabei, aber nicht allein. Das ist kein Hindernis. Wenn möglich, lassen Sie nur diesen A-Eintrag stehen.'
      : 'Die empfohlene IP ist nicht dabei. Das ist kein Hindernis. Wenn möglich, ändern Sie die A-Einträge.',
  };
}

/** What to say of a name and the answer together: no answer makes a plain yes of a doubtful name. */
export function answerMessage(verdict: Verdict, seen: Found): Message {
  const found = dnsMessage(seen);
  if (verdict.accept === true) return found;
  const name = nameMessage(verdict);
  const state = isSilent(seen) ? found.text : `${ipStates[seen.outcome]}.`;
  return { ...name, text: `${state} ${name.text}` };
}
