import { isAscii } from './is-ascii.ts';

const scripts: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Latin', /\p{sc=Latin}/u],
  ['Greek', /\p{sc=Greek}/u],
  ['Cyrillic', /\p{sc=Cyrillic}/u],
  ['Han', /\p{sc=Han}/u],
  ['Hiragana', /\p{sc=Hiragana}/u],
  ['Katakana', /\p{sc=Katakana}/u],
  ['Hangul', /\p{sc=Hangul}/u],
  ['Bopomofo', /\p{sc=Bopomofo}/u],
  ['Arabic', /\p{sc=Arabic}/u],
  ['Hebrew', /\p{sc=Hebrew}/u],
];
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
