import type { Cents } from '../../../billing/money.ts';
import type { Judged } from './judge-form.ts';

/** What a bill is made of, in the order of the bar. */
export const partNames = {
  domain: 'Domains',
  package: 'Zusatzpakete',
  unreported: 'Recherche',
  vat: 'Umsatzsteuer',
  fee: 'PayPal-Gebühr',
} as const;

export interface Part {
  readonly kind: keyof typeof partNames;
  readonly amount: Cents;
}

/** The parts that cost something, as far as they are known; together they are the amount due. */
export function partsOf({ estimate: { lines, sum } }: Judged): Part[] {
  const { vat = 0n, fee = 0n } = sum.kind === 'complete' ? sum : sum.known;
  const ofKind = (kind: Part['kind']) =>
    lines.filter((line) => line.kind === kind).reduce((all, { net = 0n }) => all + net, 0n);
  const parts: Part[] = [
    { kind: 'domain', amount: ofKind('domain') },
    { kind: 'package', amount: ofKind('package') },
    { kind: 'unreported', amount: ofKind('unreported') },
    { kind: 'vat', amount: vat },
    { kind: 'fee', amount: fee },
  ];
  return parts.filter(({ amount }) => amount > 0n);
}

/** How much of the whole a part is, 0 to 100, for drawing only. */
export function percentOf(part: Cents, whole: Cents): number {
  return whole === 0n ? 0 : Number((part * 10_000n) / whole) / 100;
}
