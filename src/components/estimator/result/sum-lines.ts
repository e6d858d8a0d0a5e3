import type { Cents } from '../../../billing/money.ts';
import { formatAmount } from '../../../billing/format-amount.ts';
import { formatPercent } from '../../../billing/format-percent.ts';
import type { EstimateRequest } from '../../../billing/request.ts';
import type { Judged } from './judge-form.ts';

/** A line under the positions. */
export interface SumLine {
  readonly label: string;
  readonly amount: Cents | undefined;
  /** how it belongs to the lines above: added, their sum so far, the amount due, taken from it */
  readonly role: 'part' | 'sum' | 'due' | 'credit';
}

const creditLabels = {
  remains: 'Guthaben danach',
  'top-up': 'Fehlt im Guthaben',
  'top-up-at-least': 'Fehlt im Guthaben, mindestens',
} as const;
const dueLabel = 'Voraussichtlich zu zahlen';

function vatLabel({ vat }: EstimateRequest): string {
  if (vat.kind === 'reverse-charge') return 'Keine Umsatzsteuer (Reverse-Charge)';
  return vat.rate === undefined ? 'Umsatzsteuer' : `Umsatzsteuer ${formatPercent(vat.rate)}`;
}

function feeLabel({ paypal: { rate, fixed } }: EstimateRequest): string {
  if (rate === undefined || fixed === undefined) return 'PayPal-Gebühr';
  return `PayPal-Gebühr (${formatPercent(rate)} und ${formatAmount(fixed)})`;
}

/** From the net sum to the amount due, and what becomes of the Guthaben if it is paid from it. */
export function sumLines({ request, estimate }: Judged): SumLine[] {
  const { sum, credit } = estimate;
  const isComplete = sum.kind === 'complete';
  // Noughts would look like a result.
  if (!isComplete && sum.atLeast === 0n) {
    return [{ label: dueLabel, amount: undefined, role: 'due' }];
  }
  const { net, vat, gross, fee } = isComplete ? sum : sum.known;
  const soFar = isComplete ? '' : ', soweit bekannt';
  const lines: SumLine[] = [
    { label: `Summe netto${soFar}`, amount: net, role: 'sum' },
    { label: vatLabel(request), amount: vat, role: 'part' },
    { label: `Summe brutto${soFar}`, amount: gross, role: 'sum' },
  ];
  if (request.payment === 'paypal') {
    lines.push({ label: feeLabel(request), amount: fee, role: 'part' });
  }
  lines.push(
    isComplete
      ? { label: dueLabel, amount: sum.due, role: 'due' }
      : { label: 'Unvollständig, mindestens zu zahlen', amount: sum.atLeast, role: 'due' },
  );
  if (request.payment === 'credit' && credit.kind !== 'unknown') {
    lines.push(
      { label: 'Aktuelles Guthaben', amount: request.credit, role: 'credit' },
      {
        label: creditLabels[credit.kind],
        amount: credit.amount,
        role: 'credit',
      },
    );
  }
  return lines;
}
