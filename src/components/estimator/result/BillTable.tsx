import { formatAmount } from '../../../billing/format-amount.ts';
import { formatCount } from '../../../billing/format-count.ts';
import type { Sheet, SheetLine } from './sheet.ts';

/** The id of the table, for copying by hand. */
export const tableId = 'abrechnung-tabelle';

/**
 * All positions and their sum. The roles say again what the elements are: on narrow screens the
 * style makes blocks of them, and not every browser then still calls it a table.
 */
export function BillTable({ sheet, caption }: { sheet: Sheet; caption: string }) {
  return (
    <table class="bill" id={tableId} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Position', 'Anzahl', 'Nettopreis', 'Betrag'].map((title) => (
            <th key={title} role="columnheader" scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sheet.lines.map((line) => (
          <LineRow key={line.id} line={line} />
        ))}
      </tbody>
      <tbody role="rowgroup" class="sums">
        {sheet.sums.map(({ label, amount, role }) => (
          <tr key={label} role="row" class={role === 'due' ? 'due-row' : role}>
            <th role="rowheader" scope="row" colSpan={3}>
              {label}
            </th>
            <td role="cell">
              {role === 'part' && amount !== undefined && '+ '}
              {amount === undefined ? <span class="missing">offen</span> : formatAmount(amount)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LineRow({ line }: { line: SheetLine }) {
  const { label, detail, count, price, per, origin, net, lacks } = line;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {label}
      </th>
      <td role="cell" class="count">
        {count === undefined ? '–' : formatCount(count)}
        {detail !== '' && <small>{detail}</small>}
      </td>
      <td role="cell" class="price">
        {price === undefined ? '–' : formatAmount(price)}
        {price !== undefined && per !== '' && ` ${per}`}
        {origin !== '' && <small>{origin}</small>}
      </td>
      <td role="cell" class="net">
        {net === undefined ? <span class="missing">{lacks}</span> : formatAmount(net)}
      </td>
    </tr>
  );
}
