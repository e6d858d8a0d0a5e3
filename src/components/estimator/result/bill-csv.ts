import { formatDecimal } from '../../../billing/format-decimal.ts';
import type { Cents } from '../../../billing/money.ts';
import { toCsv } from '../../tool/csv.ts';
import type { Sheet } from './sheet.ts';

/** Without points and sign, so that every spreadsheet takes it for a number. */
function amountCell(amount: Cents | undefined, lacks: string): string {
  return amount === undefined ? lacks : formatDecimal(amount, 2).replaceAll('.', '');
}

/**
 * A bill as CSV for a German spreadsheet: a byte order mark, semicolons, commas before decimals.
 * @param when „Anfang Dezember 2026“
 */
export function billCsv({ lines, sums, missing, terms }: Sheet, when: string): string {
  const empty = ['', '', '', '', ''];
  const rows = [
    ['Position', 'Anzahl', 'Nettopreis in EUR', 'Betrag in EUR', 'Herkunft des Preises'],
    ...lines.map(({ label, detail, count, price, per, origin, net, lacks }) => [
      [label, detail, per === '' ? '' : `Preis ${per}`].filter((words) => words !== '').join(', '),
      count === undefined ? '' : String(count),
      amountCell(price, ''),
      amountCell(net, lacks),
      origin,
    ]),
    ...sums.map(({ label, amount }) => [label, '', '', amountCell(amount, 'offen'), '']),
    empty,
    ...missing.map(({ words }) => ['Es fehlt', words, '', '', '']),
    ['Abrechnung', `normalerweise ${when}`, '', '', ''],
    ...terms.map(([name, words]) => [name, words, '', '', '']),
  ];
  return `\uFEFF${toCsv(rows)}\r\n`;
}
