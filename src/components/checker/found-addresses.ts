import { isSilent } from '../../dns/compare-answers.ts';
import type { Observation } from '../../dns/observation.ts';

/** The IPv4 addresses found, or one word about their lack; no answer is not the same as none. */
export function foundAddresses(seen: Observation): readonly string[] {
  if (seen.a.length > 0) return seen.a;
  return [isSilent(seen) ? 'nicht geprüft' : 'keine'];
}
