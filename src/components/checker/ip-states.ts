import type { Outcome } from '../../dns/observation.ts';

/** What the DNS says of the IP in a few words, where the name has its judgement elsewhere. */
export const ipStates = {
  match: 'Es ist die empfohlene IP',
  several: 'Es sind mehrere IP-Adressen',
  'other-ip': 'Es ist eine andere IP',
  'no-a': 'Noch keine IP-Adresse',
  nxdomain: 'Noch nicht im DNS',
  'cname-dangling': 'Der Verweis führt ins Leere',
  servfail: 'Die IP war nicht zu erfahren',
  'resolver-error': 'Keine brauchbare Antwort',
  timeout: 'Die Antwort blieb aus',
  unreachable: 'Der DNS-Dienst ist nicht erreichbar',
} satisfies Record<Outcome, string>;
