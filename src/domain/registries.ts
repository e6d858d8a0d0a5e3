import { decodePunycode } from './punycode.ts';
import type { Rule } from './verdict.ts';

interface Registry {
  readonly endings: readonly string[];
  /** names that are kept back for their shortness */
  readonly tooShort?: RegExp;
  /** one character that a name may hold */
  readonly letter: RegExp;
  /** the rule has no exceptions and its list is the registry's own: a breach is a plain no */
  readonly isCertain: boolean;
  /** names that exist against the rule */
  readonly exceptions?: readonly string[];
}

const registries: readonly Registry[] = [
  {
    // DENIC-Domainrichtlinien with annex of 16 November 2010: 93 letters beyond a–z. They are the
    // small letters from U+00DF to U+017E but ÷ and the ligatures and digraphs ĳ, ŀ and ŉ.
    endings: ['de'],
    letter: /^[a-z\d-]$|^(?![÷ĳŀŉ])[\u00df-\u017e]$/,
    isCertain: true,
  },
  {
    // nic.at, registration guidelines 6.1 of 16 May 2018 and technical questions: 34 letters.
    endings: ['at', 'co.at', 'or.at'],
    letter: /^[a-z\dà-öø-ÿœšž-]$/,
    isCertain: false,
  },
  {
    // SWITCH for .ch and .li, as of 10 September 2024: 31 letters of Latin-1 and œ; two letters
    // are for the cantons.
    endings: ['ch', 'li'],
    tooShort: /^..?$/u,
    letter: /^[a-z\dà-öø-ÿœ-]$/,
    isCertain: false,
  },
  {
    // EURid, technical limitations and script matching at the second level: Latin below .eu.
    endings: ['eu'],
    tooShort: /^.$/u,
    letter: /^[\p{sc=Latin}\d-]$/u,
    isCertain: false,
  },
  {
    // Single characters have been reserved below these since December 1993. Six names are older.
    endings: ['com', 'net', 'org'],
    tooShort: /^[a-z\d]$/,
    letter: /^./u,
    isCertain: false,
    exceptions: ['i.net', 'q.com', 'q.net', 'x.com', 'x.org', 'z.com'],
  },
];

/** Endings of other scripts take no name in Latin letters: Cyrillic below .рф, Arabic below .مصر … */
const foreignScript: Omit<Registry, 'endings'> = { letter: /^\P{sc=Latin}$/u, isCertain: false };

function registryOf(ending: string): Omit<Registry, 'endings'> | undefined {
  return (
    registries.find(({ endings }) => endings.includes(ending)) ??
    (isForeign(ending) ? foreignScript : undefined)
  );
}

function isForeign(ending: string): boolean {
  const code = /(?:^|\.)xn--([a-z\d-]+)$/.exec(ending)?.[1];
  return code !== undefined && !/\p{sc=Latin}/u.test(decodePunycode(code) ?? '');
}

/** What a registry has against a name directly below its ending. */
export interface Objection {
  readonly rule: Rule;
  readonly character: string | null;
  readonly isCertain: boolean;
}

/**
 * The registry's objection to a name; null where there is none, or where its rules are not known.
 * @param name one U-label that keeps to the rules of the DNS
 */
export function registryObjection(name: string, ending: string): Objection | null {
  return objectionOf(name, ending) ?? looseAccent(name);
}

/** Registries list their letters with accents whole: one that stays apart is in no list of Latin. */
function looseAccent(name: string): Objection | null {
  const character = /\p{sc=Latin}\p{Mn}/u.exec(name)?.[0];
  return character === undefined
    ? null
    : { rule: 'registry-character', character, isCertain: false };
}

function objectionOf(name: string, ending: string): Objection | null {
  const registry = registryOf(ending);
  if (registry === undefined) return null;
  const { letter, tooShort, isCertain, exceptions } = registry;
  if (exceptions?.includes(`${name}.${ending}`) === true) return null;
  const character = Array.from(name).find((each) => !letter.test(each));
  if (character !== undefined) return { rule: 'registry-character', character, isCertain };
  const isKeptBack = tooShort?.test(name) === true;
  return isKeptBack ? { rule: 'registry-length', character: null, isCertain } : null;
}
