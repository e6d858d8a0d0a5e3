// RFC 5892 section 2.6, of 2010 and without later additions.
const allowedByException = new Set('ßς\u06fd\u06fe\u0f0b\u3007·\u0375\u05f3\u05f4\u30fb');
const deniedByException = new Set('\u0640\u07fa\u302e\u302f\u3031\u3032\u3033\u3034\u3035\u303b');

const letterDigit = /^[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]$/u;

// Sections 2.3 to 2.5 and 2.9: marks for symbols, old Hangul Jamo, what has no shape of its own.
const denied =
  /^[\p{Default_Ignorable_Code_Point}\u20d0-\u20ff\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u{1d100}-\u{1d24f}]$/u;

function isStable(character: string): boolean {
  return character.normalize('NFKC').toLowerCase().normalize('NFKC') === character;
}

// Section 2.8: what must stand around a joiner is the platform's to check.
const joiners = new Set('\u200c\u200d');

/**
 * Whether a code point may stand in a label as far as it alone can tell: PVALID, CONTEXTJ or CONTEXTO
 * by the derivation of RFC 5892, with the Unicode version of the platform.
 */
export function isIdnaLetter(character: string): boolean {
  if (/^[a-z\d-]$/.test(character)) return true;
  if (allowedByException.has(character) || joiners.has(character)) return true;
  if (deniedByException.has(character) || denied.test(character)) return false;
  return letterDigit.test(character) && isStable(character);
}
