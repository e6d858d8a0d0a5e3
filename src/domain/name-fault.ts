import { misdirectedLabel } from './bidi-fault.ts';
import { type Fault, labelFault } from './label-fault.ts';
import type { EncodedName } from './to-ascii.ts';

/** RFC 1035 section 2.3.4: 255 octets with the length octets and the root. */
const longestName = 253;

/** The first rule of the DNS and of IDNA that a name breaks; null for a good one. */
export function nameFault(name: EncodedName): Fault | null {
  for (const [index, label] of name.unicode.entries()) {
    const fault = labelFault(label, name.ascii[index] ?? '');
    if (fault !== null) return fault;
  }
  const misdirected = misdirectedLabel(name.unicode);
  if (misdirected !== null) return { rule: 'bidi', label: misdirected, character: null };
  return name.ascii.join('.').length > longestName
    ? { rule: 'name-too-long', label: null, character: null }
    : null;
}
