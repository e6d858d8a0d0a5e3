import { brotliCompressSync } from 'node:zlib';
import { budgetOf } from './budgets.ts';
import type { Check } from './check.ts';
import { loadedFiles } from './loaded-files.ts';
import type { Page, Site } from './site.ts';

/** What one page makes the browser fetch, in bytes of brotli. */
export interface PageWeight {
  readonly file: string;
  readonly total: number;
  readonly budget: number;
  /** Bytes by path in `dist/`, the page itself first. */
  readonly parts: readonly (readonly [file: string, bytes: number])[];
}

/** No page is heavier than its budget. */
export const pageWeight: Check = {
  name: 'Gewicht der Seiten',
  run: (site) =>
    weights(site)
      .filter(({ total, budget }) => total > budget)
      .map((weight) => ({
        file: weight.file,
        problem: `wiegt ${bytes(weight.total)}, erlaubt sind ${bytes(weight.budget)} (${partList(weight)})`,
        remedy:
          'Nehmen Sie etwas heraus oder laden Sie es erst auf Klick; die Grenzen stehen in checks/budgets.ts.',
      })),
  notes: (site) =>
    weights(site)
      .sort((a, b) => b.total / b.budget - a.total / a.budget)
      .slice(0, 5)
      .map(
        (weight) =>
          `${bytes(weight.total)} von ${bytes(weight.budget)}  ${weight.file} (${partList(weight)})`,
      ),
};

/** The weight of every page, in the order of the pages. */
export function weights(site: Site): PageWeight[] {
  const known = new Map<string, number>();
  const sizeOf = (file: string) => {
    const size = known.get(file) ?? brotliSize(site, file);
    known.set(file, size);
    return size;
  };
  return site.pages.map((page) => weigh(site, page, sizeOf));
}

function weigh(site: Site, page: Page, sizeOf: (file: string) => number): PageWeight {
  const files = [page.file, ...loadedFiles(site, page)];
  const parts = files.map((file) => [file, sizeOf(file)] as const);
  const total = parts.reduce((sum, [, size]) => sum + size, 0);
  return { file: page.file, total, budget: budgetOf(page.file), parts };
}

/** What a file weighs on its way to the reader, in bytes. */
export function brotliSize(site: Site, file: string): number {
  const raw = site.files.get(file) ?? Buffer.alloc(0);
  const packed = site.files.get(`${file}.br`) ?? brotliCompressSync(raw);
  return Math.min(raw.length, packed.length);
}

function partList({ parts }: PageWeight): string {
  return parts.map(([file, size]) => `${file.replace(/.*\/(?=.)/, '')} ${bytes(size)}`).join(', ');
}

/** A number of bytes in words. */
export function bytes(count: number): string {
  return `${count.toLocaleString('de-DE')} B`;
}
