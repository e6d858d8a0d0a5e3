type BidiClass = 'L' | 'R' | 'EN' | 'AN' | 'NSM' | 'neutral';

// Blocks whose letters run from right to left (DerivedBidiClass.txt, default values R and AL).
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const arabicNumber = /[\u0660-\u0669\u066b\u066c\u06dd]|[\u{10d30}-\u{10d39}\u{10e60}-\u{10e7e}]/u;
const neutral = /[·\u200c\u200d\u02b9\u02ba\u02c2-\u02cf\u02d2-\u02df\u02e5-\u02ed\u02ef-\u02ff-]/;

function classOf(character: string): BidiClass {
  if (/[\d\u06f0-\u06f9]/.test(character)) return 'EN';
  if (arabicNumber.test(character)) return 'AN';
  if (/\p{Mn}/u.test(character)) return 'NSM';
  if (rightToLeft.test(character)) return 'R';
  return neutral.test(character) ? 'neutral' : 'L';
}

function isWellDirected(label: string): boolean {
  const classes = Array.from(label, classOf);
  const last = classes.findLast((each) => each !== 'NSM');
  if (classes[0] === 'L') {
    const isPure = !classes.includes('R') && !classes.includes('AN');
    return isPure && (last === 'L' || last === 'EN');
  }
  const isPure = !classes.includes('L') && !(classes.includes('EN') && classes.includes('AN'));
  return classes[0] === 'R' && isPure && (last === 'R' || last === 'EN' || last === 'AN');
}

/**
 * The first label that breaks the bidi rule (RFC 5893 section 2); null for a name that keeps it or
 * that has no right-to-left character at all. Engines check single labels, the rule is for all of
 * a name's.
 */
export function misdirectedLabel(labels: readonly string[]): string | null {
  const all = labels.join('');
  // Arabic digits stand in these blocks too, so that this spares most names the rest.
  if (!rightToLeft.test(all)) return null;
  const isBidi = Array.from(all, classOf).some((each) => each === 'R' || each === 'AN');
  return (isBidi && labels.find((label) => !isWellDirected(label))) || null;
}
