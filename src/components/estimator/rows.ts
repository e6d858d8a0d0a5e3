import type { Row } from './form.ts';
import { rowKinds } from './words.ts';

type Rows = readonly Row[];

/** The first of `p1`, `p2` … after all that are there. */
export function nextId(rows: Rows): string {
  return `p${Math.max(0, ...rows.map(({ id }) => Number(id.slice(1)))) + 1}`;
}

/** Puts a new row behind those of its kind. */
export function withRow(rows: Rows, row: Row): Row[] {
  const all = [...rows, row];
  return [...all.filter(({ kind }) => kind === 'domain'), ...all.filter(isPackage)];
}

export function withPatch(rows: Rows, id: string, patch: Partial<Row>): Row[] {
  return rows.map((row) => (row.id === id ? { ...row, ...patch } : row));
}

export function without(rows: Rows, id: string): Row[] {
  return rows.filter((row) => row.id !== id);
}

/** Puts a row back where it stood; under a new id if another row has taken its own by now. */
export function withRowBack(rows: Rows, index: number, row: Row): Row[] {
  const isTaken = rows.some(({ id }) => id === row.id);
  return rows.toSpliced(index, 0, isTaken ? { ...row, id: nextId(rows) } : row);
}

/** What a row is called by its place: „Position 2“, „Zusatzpaket 1“. */
export function rowName(rows: Rows, { id, kind }: Pick<Row, 'id' | 'kind'>): string {
  const same = rows.filter((row) => row.kind === kind);
  return `${rowKinds[kind]} ${same.findIndex((row) => row.id === id) + 1}`;
}

function isPackage({ kind }: Row): boolean {
  return kind === 'package';
}
