const startsFormula = /^[=+\-@\t\r]/;

/** A cell that a spreadsheet takes as text, whatever it begins with, quoted where need be. */
function cell(text: string): string {
  const harmless = startsFormula.test(text) ? `'${text}` : text;
  return /[;"\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Rows of cells as CSV (RFC 4180) with semicolons, as Excel reads it in German. Cells that would
 * run as a formula (`=`, `+`, `-`, `@`, tab or CR in front) get an apostrophe in front.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(';')).join('\r\n');
}
