/** What the checker adds to a verdict or an answer: no hindrance, but worth knowing. */
import type { DnsWarning, Observation } from '../../dns/observation.ts';
import type { Verdict, Warning } from '../../domain/verdict.ts';

const byName = {
  guessed: () =>
    'Ihre Eingabe ist kein Domainname. Das Urteil gilt dem Namen, den Sie vermutlich meinen.',
  mapped: () =>
    'Ein Zeichen haben wir durch ein gleichbedeutendes ersetzt. Vergleichen Sie den Namen genau.',
  'mixed-script': () => 'Der Name mischt Buchstaben aus verschiedenen Schriften.',
  'look-alike': () => 'Mindestens ein Buchstabe sieht nur so aus wie ein gewöhnlicher.',
  'registry-doubt': () => 'Die Vergabestelle dieser Endung nimmt den Namen vielleicht nicht an.',
  'restricted-ending': ({ parts }) =>
    `Namen unter .${parts?.suffix ?? ''} bekommen nur bestimmte Einrichtungen, nicht jede Firma.`,
  idn: ({ ascii }) => `In technischer Schreibweise heißt die Domain ${ascii ?? ''}.`,
  eszett: () => 'Der Name hat ein ß. Mit ss geschrieben ist es eine andere Domain.',
  invisible: () => 'Unsichtbare Zeichen in Ihrer Eingabe haben wir weggelassen.',
} satisfies Record<Warning, (verdict: Verdict) => string>;

const byAnswer = {
  aaaa: ({ expected }) =>
    `Die Domain hat auch eine IPv6-Adresse. Besucher mit IPv6 landen dort und nicht unter ${expected}.`,
  cname: ({ cname }) => `Die Domain ist ein Verweis (CNAME) auf ${cname.at(-1) ?? ''}.`,
  ttl: ({ ttl }) =>
    `Wenn Sie etwas ändern, kann die alte Antwort noch bis zu ${hours(ttl ?? 0)} zu sehen sein.`,
  'private-ip': () =>
    'Diese IP-Adresse gehört zu einem privaten Netz. Aus dem Internet ist sie nicht zu erreichen.',
  filtered: () =>
    'Die Antwort (0.0.0.0 oder ::) sieht nach einem Filter beim gefragten DNS-Dienst aus. Das liegt nicht an Ihnen. Sehen Sie selbst nach, oder fragen Sie uns per Ticket.',
  'aaaa-unknown': () => 'Ob die Domain auch eine IPv6-Adresse hat, war nicht zu erfahren.',
} satisfies Record<DnsWarning, (seen: Observation) => string>;

const inHours = new Intl.NumberFormat('de', {
  style: 'unit',
  unit: 'hour',
  unitDisplay: 'long',
  maximumFractionDigits: 0,
});

/** Whole hours in words, rounded up: a promise of less would be wrong. */
function hours(seconds: number): string {
  return inHours.format(Math.ceil(seconds / 3600));
}

/** What to add to the verdict on a name, one sentence each. */
export function nameWarnings(verdict: Verdict): string[] {
  return verdict.warnings.map((warning) => byName[warning](verdict));
}

/** What to add to the answer of the DNS, one sentence each. */
export function dnsWarnings(seen: Observation): string[] {
  return seen.warnings.map((warning) => byAnswer[warning](seen));
}
