import { budgets, searchBudgetOf } from './budgets.ts';
import type { Check, Finding } from './check.ts';
import { brotliSize, bytes } from './page-weight.ts';
import type { Site } from './site.ts';

/** Of what the search loads when it is opened, nothing is heavier than its budget, or missing. */
export const searchWeight: Check = {
  name: 'Gewicht der Suche',
  run: (site) => {
    const files = weighed(site);
    return files.length < Object.keys(budgets.search).length
      ? [missing(files.map(({ file }) => file))]
      : files.flatMap(tooHeavy);
  },
  notes: (site) =>
    weighed(site).map(({ file, size, budget }) => `${bytes(size)} von ${bytes(budget)}  ${file}`),
};

interface Weighed {
  readonly file: string;
  readonly size: number;
  readonly budget: number;
}

function weighed(site: Site): Weighed[] {
  return [...site.files.keys()].flatMap((file) => {
    const budget = searchBudgetOf(file);
    return budget === undefined ? [] : [{ file, size: brotliSize(site, file), budget }];
  });
}

function tooHeavy({ file, size, budget }: Weighed): Finding[] {
  if (size <= budget) return [];
  return [
    {
      file,
      problem: `wiegt ${bytes(size)}, erlaubt sind ${bytes(budget)}`,
      remedy: 'Nehmen Sie etwas heraus; die Grenzen stehen in checks/budgets.ts.',
    },
  ];
}

function missing(found: readonly string[]): Finding {
  return {
    file: 'checks/budgets.ts',
    problem: `nennt ${Object.keys(budgets.search).join(', ')}, gefunden: ${found.join(', ') || 'nichts'}`,
    remedy: 'Nennen Sie die Dateien, die die Suche lädt, so, wie der Bau sie schreibt.',
  };
}
