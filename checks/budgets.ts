/**
 * What a page may weigh, in bytes of brotli (quality 11): its HTML with the styles in it, and all
 * that the browser fetches before the reader does anything.
 */
export const budgets = {
  /** Any page that is not named below. */
  page: 14_000,
  /** Pages that may weigh more, by path in `dist/`. */
  special: {
    'werkzeuge/abrechnung-schaetzen/index.html': 26_000,
    'werkzeuge/endkunden-melden/index.html': 26_000,
    'werkzeuge/stammdomain-pruefer/index.html': 25_000,
  },
  /** What opening the search loads of ours, beside Pagefind and Preact: files by name, hash left out. */
  search: {
    'pagefind/wortschatz.json': 8_000,
    'pagefind/relevanz.json': 26_000,
    '_astro/mount.js': 10_500,
  },
} as const satisfies {
  page: number;
  special: Readonly<Record<string, number>>;
  search: Readonly<Record<string, number>>;
};

/** The budget of a file that the search loads; undefined for any other file. */
export function searchBudgetOf(file: string): number | undefined {
  const name = file.replace(/\.[\w-]{8}(?=\.js$)/, '');
  return new Map<string, number>(Object.entries(budgets.search)).get(name);
}

/** The budget of one page, by its path in `dist/`. */
export function budgetOf(file: string): number {
  return new Map<string, number>(Object.entries(budgets.special)).get(file) ?? budgets.page;
}
