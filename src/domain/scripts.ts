import { isAscii } from './is-ascii.ts';

/** The scripts of languages that names are registered in; all others count as one. */
const scripts: readonly (readonly [name: string, letter: RegExp])[] = [
  ...['Latin', 'Greek', 'Cyrillic', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo'],
  ...['Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Ethiopic', 'Devanagari', 'Bengali', 'Gurmukhi'],
  ...['Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao'],
  ...['Khmer', 'Myanmar', 'Tibetan', 'Mongolian', 'Cherokee', 'Lisu'],
].map((name) => [name, new RegExp(`\\p{sc=${name}}`, 'u')]);
const neutral = /[\p{sc=Common}\p{sc=Inherited}]/u;

/** Scripts that are written together (UTS #39 section 5.2, "highly restrictive"). */
const together: readonly (readonly string[])[] = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

/** Whether a label has letters of scripts that no language writes together. */
export function isMixedScript(label: string): boolean {
  if (isAscii(label)) return false;
  const found = new Set<string>();
  for (const character of label) {
    if (neutral.test(character)) continue;
    found.add(scripts.find(([, letter]) => letter.test(character))?.[0] ?? 'other');
  }
  return found.size > 1 && !together.some((set) => [...found].every((name) => set.includes(name)));
}
