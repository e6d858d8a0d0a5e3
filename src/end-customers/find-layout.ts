import { type Certainty, findHeaders } from './find-header.ts';
import { headedTable, openTable } from './headed-table.ts';
import { headlessTable } from './headless-table.ts';
import { isLabelled } from './is-labelled.ts';
import type { Layout } from './layout.ts';
import { withoutListMarks } from './list-mark.ts';
import { readRows, type Rows, type Separator, withoutEmptyColumns } from './read-rows.ts';

const separators = ['\t', ';', '|', ','] as const satisfies readonly Separator[];

type Way = (rows: Rows, headers: readonly (Certainty | null)[]) => Layout | null;

/** The ways to see columns in rows, the surest first. */
const ways: readonly Way[] = [
  below('certain', headedTable),
  (rows) => (isLabelled(rows) ? { kind: 'labels', rows } : null),
  below('likely', headedTable),
  below('open', openTable),
];

function below(certainty: Certainty, table: (rows: Rows, index: number) => Layout): Way {
  return (rows, headers) => {
    const index = headers.indexOf(certainty);
    return index === -1 ? null : table(rows, index);
  };
}

/** How a plain text is laid out. The work grows with its length, whatever its rows are like. */
export function findLayout(text: string): Layout {
  const present = separators.filter((separator) => text.includes(separator));
  const read = (from: string) =>
    present.map((separator) => withoutEmptyColumns(readRows(from, separator)));
  const marked = read(text);
  const headers = marked.map(findHeaders);
  for (const way of ways) {
    for (const [index, rows] of marked.entries()) {
      const layout = way(rows, headers[index] ?? []);
      if (layout !== null) return layout;
    }
  }
  const unmarked = withoutListMarks(text);
  for (const [index, rows] of (unmarked === text ? marked : read(unmarked)).entries()) {
    const layout = headlessTable(rows, present[index] ?? ',');
    if (layout !== null) return layout;
  }
  return { kind: 'list' };
}
