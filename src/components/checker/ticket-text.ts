import type { Observation } from '../../dns/observation.ts';
import { clock } from './clock.ts';

/** The ticket text for a Stammdomain, from its template in `src/content/tickets/stammdomain.md`. */
export function stammdomainTicket(
  template: string,
  name: string,
  seen: Observation,
  resolver: string,
): string {
  const values = {
    '[Ihre Stammdomain]': name,
    '[IP-Adresse]': `${address(seen)}\nGefragt: ${resolver}, ${clock(seen.askedAt)}`,
  };
  return Object.entries(values).reduce(
    // A function, since `$&` in a name would mean something in a text.
    (text, [blank, value]) => text.replaceAll(blank, () => value),
    template,
  );
}

function address({ a, outcome, expected }: Observation): string {
  if (outcome === 'match') return `${expected} (wie empfohlen)`;
  if (a.length > 0) return `${a.join(', ')} (empfohlen: ${expected})`;
  if (outcome === 'no-a' || outcome === 'nxdomain' || outcome === 'cname-dangling') {
    return 'noch keine';
  }
  return 'nicht geprüft';
}
