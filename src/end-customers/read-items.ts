import type { Item } from './item.ts';
import type { Layout } from './layout.ts';
import { readLabels } from './read-labels.ts';
import { readList } from './read-list.ts';
import { type Column, readTable } from './read-table.ts';

/** The items of a plain text with that layout. @param column of a table; null elsewhere */
export function readItems(text: string, layout: Layout, column: Column | null): Item[] {
  if (layout.kind === 'labels') return readLabels(layout.rows);
  return layout.kind === 'table' && column !== null ? readTable(layout, column) : readList(text);
}
