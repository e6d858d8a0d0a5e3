import { formatAmount } from '../../../billing/format-amount.ts';
import { formatCount } from '../../../billing/format-count.ts';
import type { Sheet, SheetLine } from './sheet.ts';

function lineText({ label, detail, count, price, per, origin, net, lacks }: SheetLine): string {
  const pieces = count === undefined ? '' : [formatCount(count), detail].join(' ').trim();
  const each = price === undefined ? '' : [formatAmount(price), per].join(' ').trim();
  const known = [pieces, each].filter((words) => words !== '').join(' × ');
  const whose = origin === '' ? '' : ` (${origin})`;
  return `${label}: ${known}${whose} = ${net === undefined ? lacks : formatAmount(net)}`;
}

/** A bill as plain text, for an e-mail or a note. @param when „Anfang Dezember 2026“ */
export function billText({ lines, sums, missing, terms }: Sheet, when: string): string {
  return [
    `Voraussichtliche Abrechnung, normalerweise ${when}`,
    '',
    ...lines.map(lineText),
    '',
    ...sums.map(
      ({ label, amount }) => `${label}: ${amount === undefined ? 'offen' : formatAmount(amount)}`,
    ),
    ...(missing.length > 0 ? ['', 'Es fehlt:', ...missing.map(({ words }) => `- ${words}`)] : []),
    '',
    ...terms.map(([name, words]) => `${name}: ${words}`),
  ].join('\n');
}
