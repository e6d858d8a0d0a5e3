import type { Fault } from './label-fault.ts';

const wholeName = /[^.\s,;|]\.[^.\s,;|]/;

/** UTF-16 units: no 253 octets of A-labels are as long as this, be every letter decomposed. */
const longestText = 512;
/** RFC 1035 section 2.3.4: each label takes two octets at least. */
const mostLabels = 127;

/**
 * What a URL parser must not get to see: text far too long for a name, white space, empty labels,
 * and ASCII that no name holds.
 */
export function textFault(host: string): Fault | null {
  if (host.length > longestText || host.split('.').length > mostLabels) {
    return { rule: 'name-too-long', label: null, character: null };
  }
  const names = host.split(/[\s,;|]+/).filter((part) => wholeName.test(part));
  if (names.length > 1) return { rule: 'several-names', label: null, character: null };
  if (/\s/.test(host)) return { rule: 'space', label: null, character: ' ' };
  const labels = host.split('.');
  const character = /[\0-,/:-@[-`{-\x7f]/.exec(host)?.[0];
  if (character === undefined) {
    return labels.includes('') ? { rule: 'empty-label', label: null, character: null } : null;
  }
  const label = labels.find((part) => part.includes(character)) ?? null;
  return { rule: character === '_' ? 'underscore' : 'forbidden-character', label, character };
}
