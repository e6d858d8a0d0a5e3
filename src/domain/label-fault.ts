import { misplacedCharacter } from './context-rules.ts';
import { isIdnaLetter } from './is-idna-letter.ts';
import type { Rule } from './verdict.ts';

/** What is wrong with a text, wherever it stands. */
export interface Fault {
  readonly rule: Rule;
  readonly label: string | null;
  readonly character: string | null;
}

/**
 * The first rule that a label breaks; null for a good one.
 * @param label as a U-label
 * @param ascii the same label as it stands in the DNS
 */
export function labelFault(label: string, ascii: string): Fault | null {
  const fault = (rule: Rule, character: string | null = null): Fault => ({
    rule,
    label,
    character,
  });
  if (label === '') return fault('empty-label');
  if (label.includes('_')) return fault('underscore', '_');
  const unusual = label.replace(/[a-z\d-]+/g, '');
  const stranger = Array.from(unusual).find((character) => !isIdnaLetter(character));
  if (stranger !== undefined) return fault('forbidden-character', stranger);
  const misplaced = misplacedCharacter(label);
  if (misplaced !== null) return fault('forbidden-character', misplaced);
  if (/^\p{M}/u.test(label)) return fault('leading-mark', Array.from(label)[0]);
  if (label.startsWith('-')) return fault('hyphen-start', '-');
  if (label.endsWith('-')) return fault('hyphen-end', '-');
  if (label.slice(2, 4) === '--') return fault('hyphen-3-4', '-');
  return ascii.length > 63 ? fault('label-too-long') : null;
}
