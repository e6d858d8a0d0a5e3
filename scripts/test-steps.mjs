import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { closingCounts, one, playwrightCounts, settle, vitestCounts } from './counts.mjs';
import { root } from './install.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {object} Step
 * @property {string} title
 * @property {string} script in package.json
 * @property {boolean} [countsItself] whether its output ends with a closing line
 * @property {{ file: string, read: (json: string) => Counts }} [report] the counts that it writes
 * @property {boolean} [needsSite] whether it works on the built site
 * @property {boolean} [needsBrowser]
 */

/** @type {readonly Step[]} */
export const steps = [
  { title: 'Formatierung', script: 'test:format' },
  { title: 'Regeln für den Code', script: 'test:lint' },
  { title: 'Typen', script: 'test:types' },
  {
    title: 'Einzelne Teile',
    script: 'test:unit',
    report: { file: join(root, '.cache/test/unit.json'), read: vitestCounts },
  },
  { title: 'Bauen', script: 'build' },
  { title: 'Gebaute Seiten', script: 'test:dist', countsItself: true, needsSite: true },
  {
    title: 'Andere Angaben des Anbieters',
    script: 'test:provider',
    countsItself: true,
    needsSite: true,
  },
  {
    title: 'Wege im Browser',
    script: 'test:e2e',
    report: { file: join(root, '.cache/test/journeys.json'), read: playwrightCounts },
    needsSite: true,
    needsBrowser: true,
  },
];

/**
 * Runs one step in the open.
 * @param {Step} step
 * @param {AbortSignal} stop
 * @returns {Promise<Counts>}
 */
export async function runStep({ script, countsItself, report }, stop) {
  // A report of another time must not pass for this one's.
  if (report) await rm(report.file, { force: true });
  const { succeeded, output } = await runCommand('npm', ['run', '--silent', script], stop);
  if (report) return settle(await readReport(report), succeeded);
  if (countsItself) return settle(closingCounts(output), succeeded);
  return succeeded ? one.passed : one.failed;
}

/** @param {NonNullable<Step['report']>} report */
async function readReport({ file, read }) {
  try {
    return read(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
