import { useState } from 'preact/hooks';
import { toCsv } from '../../tool/csv.ts';
import { type ColumnId, columns, inOrder, type Order } from './columns.ts';
import type { Line } from './line.ts';
import { Row } from './Row.tsx';
import './table.css';

const tableId = 'liste-ergebnis';

interface Props {
  lines: readonly Line[];
  /** the IP address that a Stammdomain should have */
  expected: string;
  /** there is nothing to copy yet */
  isRunning: boolean;
}

/**
 * All lines, sortable. The roles say again what the elements are: on narrow screens the style makes
 * blocks of them, and not every browser then still calls it a table.
 */
export function ResultTable({ lines, expected, isRunning }: Props) {
  const [order, setOrder] = useState<Order>();
  const sorted = inOrder(lines, order);
  const csv = toCsv([
    columns.map(({ title }) => title),
    ...sorted.map((line) => columns.map(({ text }) => text(line))),
  ]);

  function sortBy(column: ColumnId) {
    const isAgain = order?.column === column && order.direction === 'ascending';
    setOrder({ column, direction: isAgain ? 'descending' : 'ascending' });
  }

  return (
    <>
      {!isRunning && (
        <button type="button" class="btn plain small" data-copy={csv} data-copy-from={tableId}>
          Als CSV kopieren
        </button>
      )}
      <table id={tableId} role="table">
        <caption>
          Ihre Domains. Empfohlene IP: <span class="mono">{expected}</span>
          <span class="sr-only">. Die Schaltflächen in der Kopfzeile sortieren.</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ id, title }) => (
              <th
                key={id}
                role="columnheader"
                scope="col"
                aria-sort={order?.column === id ? order.direction : undefined}
              >
                <button type="button" onClick={() => sortBy(id)}>
                  {title}
                  <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
                    <path class="up" d="M1 6.5 5 2l4 4.5Z" />
                    <path class="down" d="M1 9.5 5 14l4-4.5Z" />
                  </svg>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sorted.map((line) => (
            <Row key={line.place} line={line} />
          ))}
        </tbody>
      </table>
    </>
  );
}
