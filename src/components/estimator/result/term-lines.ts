import { formatAmount } from '../../../billing/format-amount.ts';
import { formatCount } from '../../../billing/format-count.ts';
import { formatPercent } from '../../../billing/format-percent.ts';
import type { Form } from '../form.ts';
import type { KnownPrices } from '../props.ts';
import { germanDay } from '../validity.ts';
import { feeReadings } from '../terms/term-words.ts';
import { payments } from '../words.ts';
import type { Judged } from './judge-form.ts';
import { originWords } from './line-words.ts';

type TermLine = readonly [name: string, words: string];

/** A value and whose it is: „2 % (Ihre Angabe)“. */
function withOrigin<T>(value: T | undefined, format: (value: T) => string, origin: string): string {
  if (value === undefined) return 'fehlt';
  return origin === '' ? format(value) : `${format(value)} (${origin})`;
}

/** What the amounts depend on beside the positions, one line each. */
export function termLines(
  form: Form,
  { request }: Judged,
  known: KnownPrices,
  today: string,
): TermLine[] {
  const { unreported, paypal, payment, credit } = request;
  const lines: TermLine[] = [['Zahlungsart', payments[payment]]];
  if (payment === 'paypal') {
    const rate = originWords(form.paypal.rate, known.paypalRate, today);
    const fixed = originWords(form.paypal.fixed, known.paypalFixed, today);
    lines.push(
      ['PayPal, Prozentsatz', withOrigin(paypal.rate, formatPercent, rate)],
      ['PayPal, Festbetrag', withOrigin(paypal.fixed, formatAmount, fixed)],
      ['PayPal-Gebühr, Annahme', `${feeReadings[paypal.reading]} Ohne Umsatzsteuer.`],
    );
  }
  if (unreported.count !== 0) {
    const step = originWords(form.unreported.step, known.step, today);
    lines.push(
      ['Aufwand je Endkunde, Annahme', withOrigin(unreported.minutesEach, minutesWords, '')],
      ['Abrechnungsschritt', withOrigin(unreported.stepMinutes, stepWords, step)],
    );
  }
  lines.push(['Umsatzsteuer', vatWords(form, known)]);
  if (credit !== undefined)
    lines.push(['Aktuelles Guthaben', withOrigin(credit, formatAmount, 'Ihre Angabe')]);
  lines.push(['Geschätzt am', germanDay(today)], ['Hinweis', 'Eine Schätzung, keine Rechnung.']);
  return lines;
}

function minutesWords(minutes: number): string {
  return `${formatCount(minutes)} Minuten`;
}

function stepWords(minutes: number): string {
  return minutes === 1
    ? 'auf die Minute genau'
    : `für jeden Endkunden auf volle ${formatCount(minutes)} Minuten aufgerundet, nicht erst in der Summe`;
}

function vatWords({ vat }: Form, known: KnownPrices): string {
  if (vat.kind === 'none') return 'keine, Reverse-Charge';
  if (vat.kind === 'other') return 'Satz nach Ihrer Angabe';
  return known.vat === null ? 'Regelsatz' : `Regelsatz seit ${germanDay(known.vat.from)}`;
}
