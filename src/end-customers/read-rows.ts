import { isNothing } from './is-nothing.ts';

/** What parts the cells of a row. */
export type Separator = '\t' | ';' | '|' | ',';

/** Cells; no row holds nothing, and none need be as long as another. */
export type Rows = readonly (readonly string[])[];

/** UTF-16 units; a quote that isn't closed within these is no quote around a cell. */
const longestQuoted = 2000;
/** The comma in a rounded number parts nothing. */
const roundedComma = ',(?=\\d+[Ee]\\+\\d)';

function cellPattern(separator: Separator): RegExp {
  const quoted = `[^\\S\\n\\t]*"((?:[^"]|""){0,${longestQuoted.toString()}})"[^\\S\\n\\t]*`;
  const bare = `(?:[^${separator}\\n]|${roundedComma})*`;
  return new RegExp(`${quoted}(?=[${separator}\\n]|$)|(${bare})`, 'y');
}

/**
 * Plain text -> rows of cells, as in RFC 4180: a cell in quotes may hold separators, line breaks and
 * doubled quotes. Rows that hold nothing are left out.
 */
export function readRows(text: string, separator: Separator): string[][] {
  const pattern = cellPattern(separator);
  const rows: string[][] = [];
  let row: string[] = [];
  while (pattern.lastIndex <= text.length) {
    const [, quoted, bare = ''] = pattern.exec(text) ?? [];
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    const end = pattern.lastIndex;
    if (end === text.length || text.charAt(end) === '\n') {
      rows.push(row);
      row = [];
    }
    pattern.lastIndex = end + 1;
  }
  return rows.filter((each) => !each.every(isNothing));
}

/** Rows without the columns that hold nothing; what a short row lacks is not filled in. */
export function withoutEmptyColumns(rows: Rows): Rows {
  const filled = new Set<number>();
  for (const row of rows) {
    for (const [column, cell] of row.entries()) if (!isNothing(cell)) filled.add(column);
  }
  return rows.map((row) => row.filter((_, column) => filled.has(column)));
}
