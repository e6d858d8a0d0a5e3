import { type Doubt, doubtOf } from './doubt.ts';
import { type Heading, headingWord } from './heading.ts';
import type { Item } from './item.ts';
import type { Over } from './read-piece.ts';

type Wrong = Exclude<Heading, 'id' | 'maybe-id'>;

const reasons = {
  name: 'name',
  mail: 'mail',
  password: 'password',
  domain: 'domain',
  other: 'label',
} as const satisfies Record<Wrong, Doubt['reason']>;

/**
 * Whether a Benutzer-ID may be expected there.
 * @param takesWeak what `isWeakEnough` says of the whole text
 */
export function isExpected(over: Over | null, takesWeak: boolean): boolean {
  return over === null || over.says === 'id' || (over.says === 'maybe-id' && takesWeak);
}

/**
 * What speaks against a value, by its look and by what stands over it; null if nothing does.
 * @param takesWeak what `isWeakEnough` says of the whole text
 */
export function judgeValue(text: string, over: Over | null, takesWeak: boolean): Doubt | null {
  if (over === null || isExpected(over, takesWeak)) return doubtOf(text);
  const { words, says } = over;
  const under = words === '' ? {} : { under: words };
  if (says === null) return doubtOf(text) ?? { reason: 'place', ...under };
  if (says === 'id' || says === 'maybe-id') return doubtOf(text) ?? { reason: 'label', ...under };
  return { reason: reasons[says], ...under };
}

/**
 * Whether „Login“ and the like may stand for the Benutzer-ID: only where no surer heading stands over
 * any value, and no other weak one.
 */
export function isWeakEnough(items: readonly Item[]): boolean {
  const overs = items.flatMap((item) => (item.kind === 'value' && item.over ? item.over : []));
  const weak = overs
    .filter(({ says }) => says === 'maybe-id')
    .map(({ words }) => headingWord(words));
  return new Set(weak).size <= 1 && overs.every(({ says }) => says !== 'id');
}
