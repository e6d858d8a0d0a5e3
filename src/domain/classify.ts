import { isAscii } from './is-ascii.ts';
import { isLookAlike } from './look-alikes.ts';
import { privateRegistries } from './private-registries.ts';
import { publicSuffix, type SuffixMatch } from './public-suffix.ts';
import { registryObjection } from './registries.ts';
import { isRestrictedEnding } from './restricted-endings.ts';
import { isMixedScript } from './scripts.ts';
import { isReserved } from './special-use.ts';
import type { EncodedName } from './to-ascii.ts';
import type { Judgement } from './judgement.ts';
import type { Kind, NameParts, Warning } from './verdict.ts';

/** Warnings that leave no plain yes. */
const doubts: ReadonlySet<Warning> = new Set([
  'mapped',
  'mixed-script',
  'look-alike',
  'registry-doubt',
  'restricted-ending',
]);

function kindOf(ascii: string, labels: number, match: SuffixMatch): Kind {
  if (match.isSpecialUse || isReserved(ascii)) return 'reserved';
  if (match.section === 'none') return labels === 1 ? 'single-label' : 'unknown-tld';
  if (match.section === 'icann' && match.registrable === null) return 'public-suffix';
  if (match.section === 'private' && !privateRegistries.has(match.suffix)) return 'private-suffix';
  if (match.registrable === null) return 'private-suffix';
  if (match.registrable !== ascii) return 'subdomain';
  return match.section === 'private' ? 'private-registry' : 'registrable';
}

function partsOf(unicode: readonly string[], kind: Kind, match: SuffixMatch): NameParts {
  const suffixLabels = kind === 'single-label' ? 0 : match.suffix.split('.').length;
  const own = unicode.length - suffixLabels;
  return {
    subdomain: unicode.slice(0, Math.max(own - 1, 0)).join('.'),
    name: unicode[own - 1] ?? '',
    suffix: unicode.slice(own).join('.'),
  };
}

/** What the registry of an ending has against a name, or against most who might want one. */
interface Reserve {
  readonly isDoubted: boolean;
  readonly isRestricted: boolean;
}

function warningsOf(name: EncodedName, parts: NameParts, registry: Reserve): Warning[] {
  const isPlainEnding = isAscii(parts.suffix);
  const tests: readonly (readonly [Warning, boolean])[] = [
    ['mapped', name.wasMapped],
    ['mixed-script', name.unicode.some(isMixedScript)],
    ['look-alike', isPlainEnding && name.unicode.some(isLookAlike)],
    ['registry-doubt', registry.isDoubted],
    ['restricted-ending', registry.isRestricted],
    ['idn', name.unicode.join('.') !== name.ascii.join('.')],
    ['eszett', parts.name.includes('ß')],
  ];
  return tests.filter(([, holds]) => holds).map(([warning]) => warning);
}

/** What a well-formed name is, by the Public Suffix List and the registry's rules. */
export function classify(name: EncodedName): Judgement {
  const ascii = name.ascii.join('.');
  const match = publicSuffix(ascii);
  const kind = kindOf(ascii, name.ascii.length, match);
  const parts = partsOf(name.unicode, kind, match);
  const hasName = match.section === 'icann' && parts.name !== '';
  const objection = hasName ? registryObjection(parts.name, match.suffix) : null;
  const warnings = warningsOf(name, parts, {
    isDoubted: objection?.isCertain === false,
    isRestricted: hasName && isRestrictedEnding(match.suffix),
  });
  const result = { ascii, unicode: name.unicode.join('.'), warnings, parts };
  if (objection?.isCertain === true) {
    const { rule, character } = objection;
    const reason = { rule, label: parts.name, character, registry: match.suffix };
    return { ...result, kind: 'invalid', accept: false, registrable: null, reason };
  }
  const isDoubtful = kind === 'private-registry' || warnings.some((each) => doubts.has(each));
  const canBe = kind === 'registrable' || kind === 'private-registry';
  const hasRegistrable = kind !== 'reserved' && match.section !== 'none';
  return {
    ...result,
    kind,
    accept: canBe ? (isDoubtful ? null : true) : false,
    registrable: hasRegistrable ? match.registrable : null,
    reason: null,
  };
}
