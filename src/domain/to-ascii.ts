import { misdirectedLabel } from './bidi-fault.ts';
import { isAscii } from './is-ascii.ts';
import type { Fault } from './label-fault.ts';
import { decodePunycode } from './punycode.ts';

/** A name in both forms, label by label. */
export interface EncodedName {
  readonly ascii: readonly string[];
  readonly unicode: readonly string[];
  /** UTS #46 replaced a character by another, beyond lower case and composition */
  readonly wasMapped: boolean;
}

function fault(rule: Fault['rule'], label: string | null, character: string | null = null): Fault {
  return { rule, label, character };
}

/** A label in Unicode, lower case, composed; null for an A-label that decodes to nothing. */
function toUnicodeLabel(label: string): string | null {
  if (/^(?!xn--)[a-z\d-]*$/i.test(label)) return label.toLowerCase();
  const compatible = label.normalize('NFKC').toLowerCase();
  if (!compatible.startsWith('xn--')) {
    // Letter by letter: a whole word would end in a final sigma, which is another letter.
    return Array.from(label, (character) => character.toLowerCase())
      .join('')
      .normalize('NFC');
  }
  const decoded = decodePunycode(compatible.slice(4));
  return decoded === null || isAscii(decoded) ? null : decoded;
}

function hostnameOf(host: string): string | null {
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return null;
  }
}

/** Why the platform refused a name whose A-labels all decode. */
function refusal(host: string): Fault {
  const labelWith = (character: string) =>
    host.split('.').find((label) => label.includes(character)) ?? null;
  const misdirected = misdirectedLabel(host.split('.'));
  if (misdirected !== null) return fault('bidi', misdirected);
  const stranger = Array.from(host).find(
    (character) =>
      !/^[a-z\d.\u200c\u200d-]$|^\p{M}$/u.test(character) && hostnameOf(character) === null,
  );
  if (stranger !== undefined) return fault('forbidden-character', labelWith(stranger), stranger);
  const joiner = /[\u200c\u200d]/.exec(host)?.[0];
  if (joiner !== undefined) return fault('joiner', labelWith(joiner), joiner);
  const marked = host.split('.').find((label) => /^\p{M}/u.test(label));
  return marked === undefined
    ? fault('forbidden-character', null)
    : fault('leading-mark', marked, marked.charAt(0));
}

/**
 * Host -> A-labels by the platform's UTS #46 (non-transitional, with its bidi and joiner checks);
 * A-labels that come in are decoded first and must come out the same (RFC 5891 section 5.4).
 * Expects no ASCII but letters, digits, hyphen and dot. Engines differ where a name is all ASCII
 * and where A-labels are invalid, so none of them gets to see one.
 */
export function toAscii(host: string): EncodedName | Fault {
  const labels = host.split('.');
  const unicode: string[] = [];
  for (const label of labels) {
    const decoded = toUnicodeLabel(label);
    if (decoded === null) return fault('bad-a-label', label);
    unicode.push(decoded);
  }
  const expected = unicode.join('.');
  const mapped = isAscii(expected) ? expected : hostnameOf(expected);
  const encoded = labels.find((label) => /^xn--/i.test(label));
  if (mapped === null)
    return encoded === undefined ? refusal(expected) : fault('bad-a-label', encoded);

  const ascii = mapped.split('.');
  const shown = ascii.map((label) =>
    label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label,
  );
  const changed = labels.find(
    (label) => /^xn--/i.test(label) && !ascii.includes(label.toLowerCase()),
  );
  if (changed !== undefined) return fault('bad-a-label', changed);
  return { ascii, unicode: shown, wasMapped: shown.join('.') !== expected };
}
