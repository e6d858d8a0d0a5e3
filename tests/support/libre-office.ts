import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';

/** A cell as a spreadsheet sees it. */
export interface Cell {
  readonly text: string;
  /** the number that it reckons with; null for a text */
  readonly value: number | null;
  /** null where it runs none */
  readonly formula: string | null;
}

/** Semicolon, quotes, UTF-8, from the first line, German numbers, no text by force, all formats. */
const germanCsv = 'CSV:59,34,76,1,,1031,false,true';

function programPath(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  return folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path));
}

/** Why no CSV can be read back here; undefined where it can. */
export function libreOfficeMissing(): string | undefined {
  return programPath() === undefined
    ? 'not installed: soffice (Debian: libreoffice-calc-nogui)'
    : undefined;
}

/**
 * Opens a CSV file with LibreOffice, as a German reader's spreadsheet would.
 * @throws Error with what LibreOffice said, where it made nothing of it
 */
export async function openCsv(file: string): Promise<Cell[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'libre-office-'));
  try {
    const child = spawn(
      programPath() ?? 'soffice',
      [
        // Its own settings, so that neither a reader's nor a second run's are in the way.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--convert-to', 'fods', `--infilter=${germanCsv}`],
        ...['--outdir', folder, file],
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => (said += data.toString()));
    }
    await once(child, 'close');
    const made = join(folder, basename(file).replace(/\.\w+$/, '.fods'));
    if (!existsSync(made)) throw new Error(`LibreOffice: ${said}`);
    return cellsOf(await readFile(made, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function cellsOf(xml: string): Cell[][] {
  const $ = load(xml, { xml: true });
  return $('table\\:table-row')
    .toArray()
    .map((row) =>
      $(row)
        .children('table\\:table-cell')
        .toArray()
        .flatMap((element) => {
          const cell = $(element);
          const value = cell.attr('office:value');
          const one: Cell = {
            text: cell.children('text\\:p').text(),
            value: value === undefined ? null : Number(value),
            formula: cell.attr('table:formula') ?? null,
          };
          // Empty cells to the end of the sheet are told as one.
          const repeated = Number(cell.attr('table:number-columns-repeated') ?? '1');
          return Array.from({ length: Math.min(repeated, 10) }, () => one);
        }),
    );
}
