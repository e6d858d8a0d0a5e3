import type { Line } from './line.ts';

/** The table's columns, on the page and as CSV. */
export const columns = [
  { id: 'name', title: 'Domain', text: ({ name }: Line) => name },
  { id: 'verdict', title: 'Urteil', text: ({ title }: Line) => title },
  { id: 'found', title: 'IP-Adresse', text: ({ found }: Line) => found.join(', ') },
  { id: 'advice', title: 'Was tun', text: ({ advice }: Line) => advice.join(' ') },
] as const;

export type ColumnId = (typeof columns)[number]['id'];

export interface Order {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

const tones = ['good', 'open', 'hint', 'stop'] as const satisfies readonly Line['tone'][];
/** Numbers by their value, so IPv4 addresses too; words after them. */
const collator = new Intl.Collator('de', { numeric: true });

function compare(one: Line, other: Line, id: ColumnId): number {
  const text = columns.find((column) => column.id === id)?.text ?? columns[0].text;
  const byTone = id === 'verdict' ? tones.indexOf(one.tone) - tones.indexOf(other.tone) : 0;
  return byTone || collator.compare(text(one), text(other));
}

/** Sorted lines; equal ones, and all without an order, stay as they are in the reader's list. */
export function inOrder(lines: readonly Line[], order: Order | undefined): readonly Line[] {
  if (order === undefined) return lines;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return lines.toSorted((one, other) => sign * compare(one, other, order.column));
}
