import { formatAmount } from '../../../billing/format-amount.ts';
import type { Judged } from './judge-form.ts';
import type { Sheet } from './sheet.ts';

/** The result in one look. */
export interface Headline {
  readonly title: string;
  /** empty where nothing is known */
  readonly amount: string;
  /** what is missing or to be put right; empty where nothing is */
  readonly lacks: string;
}

/** @param faults how many fields hold what can't be read */
export function headline(
  { estimate: { sum } }: Judged,
  { missing }: Sheet,
  faults: number,
): Headline {
  if (sum.kind === 'complete') {
    return { title: 'Voraussichtlich zu zahlen', amount: formatAmount(sum.due), lacks: '' };
  }
  const [first, ...others] = missing;
  const lacks = [
    ...(first ? [others.length > 0 ? `${missing.length} Angaben fehlen` : first.words] : []),
    ...(faults === 1 ? ['1 Angabe ist zu prüfen'] : []),
    ...(faults > 1 ? [`${faults} Angaben sind zu prüfen`] : []),
  ];
  return {
    title: 'Noch unvollständig',
    amount: sum.atLeast > 0n ? `mindestens ${formatAmount(sum.atLeast)}` : '',
    lacks: lacks.join(', '),
  };
}
