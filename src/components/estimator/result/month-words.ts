import { nextBilling } from '../../../billing/next-billing.ts';

const months =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** When the next bill is normally made, without a day that nobody has named: „Anfang März 2027“. */
export function nextBillingWords(today: Date): string {
  const { year, month } = nextBilling(today);
  return `Anfang ${months[month - 1] ?? ''} ${year}`;
}
