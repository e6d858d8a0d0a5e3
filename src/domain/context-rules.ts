const latinArabicDigit = /[\u0660-\u0669]/;
const extendedArabicDigit = /[\u06f0-\u06f9]/;
const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** Characters and what must stand around them (RFC 5892 appendix A.3 to A.7). */
const around: readonly (readonly [character: string, allowed: RegExp])[] = [
  ['·', /l·(?=l)/g],
  ['\u0375', /\u0375(?=\p{sc=Greek})/gu],
  ['\u05f3', /(?<=\p{sc=Hebrew})\u05f3/gu],
  ['\u05f4', /(?<=\p{sc=Hebrew})\u05f4/gu],
];

/** The first character of a label that stands where it must not, null if there is none. */
export function misplacedCharacter(label: string): string | null {
  for (const [character, allowed] of around) {
    if (label.includes(character) && label.replace(allowed, '').includes(character)) {
      return character;
    }
  }
  if (label.includes('\u30fb') && !japanese.test(label)) return '\u30fb';
  const digit = latinArabicDigit.exec(label)?.[0];
  return digit !== undefined && extendedArabicDigit.test(label) ? digit : null;
}
