import type { Check, Finding } from './check.ts';
import type { Site } from './site.ts';

/** The same fault on every page is told often enough by then. */
const mostShown = 20;

/** How one check went. */
export interface Outcome {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/** Runs one check; a check that breaks down is a finding of its own. */
export async function runCheck(check: Check, site: Site): Promise<Outcome> {
  try {
    const findings = await check.run(site);
    return { name: check.name, findings, notes: check.notes?.(site) ?? [] };
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const remedy = 'Die Prüfung selbst ist gescheitert; berichtigen Sie sie oder was sie liest.';
    return { name: check.name, findings: [{ file: 'checks/', problem, remedy }], notes: [] };
  }
}

/** One check's outcome as lines for a person. */
export function describe({ name, findings, notes }: Outcome): string {
  const heading = findings.length === 0 ? `✓ ${name}` : `✗ ${name}: ${findings.length}`;
  return [
    heading,
    ...notes.map((note) => `    ${note}`),
    ...findings
      .slice(0, mostShown)
      .map(({ file, problem, remedy }) => `  ${file}: ${problem}. ${remedy}`),
    ...(findings.length > mostShown ? [`  … und ${findings.length - mostShown} weitere`] : []),
  ].join('\n');
}

/** The closing line over all outcomes. */
export function closingLine(outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter(({ findings }) => findings.length > 0).length;
  return `${outcomes.length - failed} passed, ${failed} failed, 0 skipped`;
}
