/** How many tests passed, failed and were skipped. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Readonly<Record<'passed' | 'failed' | 'skipped', Counts>>} */
export const one = {
  passed: { passed: 1, failed: 0, skipped: 0 },
  failed: { passed: 0, failed: 1, skipped: 0 },
  skipped: { passed: 0, failed: 0, skipped: 1 },
};

/**
 * The counts in Vitest's JSON report.
 * @param {string} json
 * @returns {Counts}
 */
export function vitestCounts(json) {
  const report = JSON.parse(json);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The counts in Playwright's JSON report; a test that passed on another try only has failed.
 * @param {string} json
 * @returns {Counts}
 */
export function playwrightCounts(json) {
  const { stats } = JSON.parse(json);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

/**
 * The counts in the closing line of an output.
 * @param {string} output
 * @returns {Counts | undefined} undefined if its last line is none
 */
export function closingCounts(output) {
  const match = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(
    output.trimEnd().split('\n').at(-1) ?? '',
  );
  if (!match) return undefined;
  const [passed = 0, failed = 0, skipped = 0] = match.slice(1).map(Number);
  return { passed, failed, skipped };
}

/**
 * A step's counts, given how it ended: what broke down before it could report counts as a failure.
 * @param {Counts | undefined} reported
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export function settle(reported, succeeded) {
  if (!reported) return one.failed;
  return succeeded ? reported : { ...reported, failed: Math.max(reported.failed, 1) };
}

/**
 * All counts in one line.
 * @param {readonly Counts[]} all
 */
export function closingLine(all) {
  const sum = (/** @type {keyof Counts} */ name) =>
    all.reduce((total, each) => total + each[name], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
