/** What the template must hold; readers who fill it in by hand see the same brackets. */
export const blanks = ['[Benutzer-ID]', '[Anzahl]', '[Monat und Jahr]'] as const;

const blank = /(?:^\[Benutzer-ID\]$\n?)+|\[Anzahl\]|\[Monat und Jahr\]/gm;

/**
 * The ticket text that reports Endkunden, from its template in `src/content/tickets/endkunden.md`.
 * @param ids one line each
 * @param month as `monthOf` names it
 */
export function endCustomersTicket(
  template: string,
  ids: readonly string[],
  month: string,
): string {
  // One pass and a function: an ID may look like a blank, or like `$&`.
  return template.replace(blank, (found) => {
    if (found === '[Anzahl]') return ids.length.toString();
    return found === '[Monat und Jahr]' ? month : `${ids.join('\n')}\n`;
  });
}
