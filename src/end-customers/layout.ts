import type { Rows } from './read-rows.ts';

/** How a text is laid out. */
export type Layout =
  /** entries between lines and separators, perhaps with headings */
  | { readonly kind: 'list' }
  /** rows of a label and its values */
  | { readonly kind: 'labels'; readonly rows: Rows }
  | Table;

/** Text with columns, none of them empty. */
export interface Table {
  readonly kind: 'table';
  /** rows above the table, such as a title */
  readonly above: Rows;
  /** null where no row is surely one */
  readonly header: readonly string[] | null;
  /** all rows below; the first cell stands in the first column, but a row may be short */
  readonly rows: Rows;
  /** two or more */
  readonly width: number;
  /** the only column that can hold the Benutzer-IDs; null if there are several, or none */
  readonly likely: number | null;
}
