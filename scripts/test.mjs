// Runs on the Node that npm was started with, which may be an older one; its steps run on the
// pinned one, which `npm run` finds first.
import { closingLine, one } from './counts.mjs';
import { installTools, mayInstall, missingTools } from './debian.mjs';
import { ensureInstalled } from './install.mjs';
import { runStep, steps } from './test-steps.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stop.abort());

/** @type {Counts[]} */
const counts = [];
try {
  await ensureInstalled(stop.signal);
  await runAll(await provideTools());
} catch (error) {
  if (stop.signal.aborted) process.exit(130);
  console.error(error instanceof Error ? error.message : error);
  counts.push(one.failed);
}
console.log(`\n${closingLine(counts)}`);
process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;

/** Installs what is missing where that is allowed; says and counts what stays missing. */
async function provideTools() {
  const wanted = await missingTools();
  if (wanted.length > 0 && mayInstall()) {
    heading('Werkzeuge');
    await installTools(wanted, stop.signal);
  }
  const missing = await missingTools();
  if (missing.length > 0) {
    const packages = missing.map(({ debianPackage }) => debianPackage).join(', ');
    const purposes = [...new Set(missing.map(({ purpose }) => purpose))].join(', ');
    console.log(
      `Es fehlen die Pakete ${packages}, deshalb auch: ${purposes}. Installieren Sie sie.`,
    );
    // Where nobody looks, what was left out must not pass for good.
    if (process.env['CI'] === 'true') counts.push(...missing.map(() => one.failed));
  }
  return missing;
}

/** @param {Awaited<ReturnType<typeof missingTools>>} missing */
async function runAll(missing) {
  const hasBrowser = missing.every(({ program }) => program !== 'chromium');
  let siteIsBuilt = false;
  for (const step of steps) {
    heading(step.title);
    const start = performance.now();
    if (step.needsSite && !siteIsBuilt) {
      skip('Die Seiten ließen sich nicht bauen.');
    } else if (step.needsBrowser && !hasBrowser) {
      skip('Chromium fehlt.');
    } else {
      const result = await runStep(step, stop.signal);
      stop.signal.throwIfAborted();
      counts.push(result);
      siteIsBuilt ||= step.script === 'build' && result.failed === 0;
      const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
      console.log(`${result.failed > 0 ? '✗' : '✓'} ${step.title} (${seconds} s)`);
    }
  }
}

/** @param {string} reason */
function skip(reason) {
  console.log(`Übersprungen: ${reason}`);
  counts.push(one.skipped);
}

/** @param {string} title */
function heading(title) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`);
}
