/** Letters that German puts between the parts of a compound. */
const joints = ['', 's', 'n', 'es', 'en', 'er', 'e'];
const shortestPart = 4;
/** Longer ones nobody writes, and to look at all their parts would take long. */
const longestCompound = 60;
/** A part that stands alone beside an unknown rest must say more. */
const shortestAlone = 6;

/** The parts of a compound: those the site knows, and what is left over. */
export interface Compound {
  readonly parts: readonly string[];
  /** a part that the site does not know */
  readonly rest?: string;
}

/**
 * Takes a folded compound apart: „whitelabelnameserver“ → whitelabel, nameserver. The longest known
 * part at the front or at the end wins; a rest may remain unknown („nameserverumzug“).
 */
export function splitCompound(
  folded: string,
  isKnown: (part: string) => boolean,
): Compound | undefined {
  if (folded.length > longestCompound) return undefined;
  return splitWhole(folded, isKnown) ?? splitOne(folded, isKnown);
}

function splitWhole(
  folded: string,
  isKnown: (part: string) => boolean,
): { parts: string[] } | undefined {
  for (let cut = folded.length - shortestPart; cut >= shortestPart; cut--) {
    const left = folded.slice(0, cut);
    const right = folded.slice(cut);
    const known = withoutJoint(left, isKnown);
    if (known === undefined) continue;
    if (isKnown(right)) return { parts: [known, right] };
    const further = splitWhole(right, isKnown);
    if (further) return { parts: [known, ...further.parts] };
  }
  return undefined;
}

function splitOne(folded: string, isKnown: (part: string) => boolean): Compound | undefined {
  for (let length = folded.length - shortestPart; length >= shortestAlone; length--) {
    const head = folded.slice(-length);
    if (isKnown(head)) return { parts: [head], rest: folded.slice(0, -length) };
    const left = withoutJoint(folded.slice(0, length), isKnown);
    if (left !== undefined) return { parts: [left], rest: folded.slice(length) };
  }
  return undefined;
}

function withoutJoint(left: string, isKnown: (part: string) => boolean): string | undefined {
  return joints
    .filter((joint) => left.endsWith(joint))
    .map((joint) => left.slice(0, left.length - joint.length))
    .find((part) => part.length >= shortestPart && isKnown(part));
}
