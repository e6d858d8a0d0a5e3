/** `npm run test:provider`: proves that a change in one file changes the whole site. */
import { existsSync } from 'node:fs';
import { compareValues } from './changed-values.ts';
import type { Check, Finding } from './check.ts';
import { head } from './head.ts';
import { links } from './links.ts';
import { loadSite } from './load-site.ts';
import { copyProject } from './project-copy.ts';
import { providerValues } from './provider-values.ts';
import { closingLine, describe, type Outcome, runCheck } from './report.ts';
import type { Site } from './site.ts';
import { sitemap } from './sitemap.ts';
import { structuredData } from './structured-data.ts';

const newSettings = [
  [['stammdomainIp', 'wert'], '192.0.2.99'],
  [['telefon', 'wert', 'anzeige'], '+49 30 / 23 12 50 00'],
  [['telefon', 'wert', 'link'], 'tel:+493023125000'],
  [['ticketsystem', 'wert'], 'https://portal.example/neues-ticket/'],
  [['basispfad', 'wert'], '/hilfe/'],
] as const;

if (!existsSync('dist/index.html')) {
  console.error('dist/ fehlt. Bauen Sie die Seite zuerst: npm run build');
  process.exit(1);
}

const outcomes: Outcome[] = [];
await using copy = await copyProject();
await copy.change([[['stammdomainIp', 'wert'], '89.200.168']]);
tell({
  name: 'Eine falsche IP hält den Bau auf',
  findings: refusal(await copy.build()),
  notes: [],
});
await copy.change(newSettings);
const built = await copy.build();
if (built.ok) {
  const before = await loadSite('.');
  const after = await loadSite(copy.folder);
  for (const check of changeChecks(before)) tell(await runCheck(check, after));
} else {
  tell({ name: 'Andere Angaben lassen sich bauen', findings: [failure(built.output)], notes: [] });
}
console.log(closingLine(outcomes));
process.exitCode = outcomes.some(({ findings }) => findings.length > 0) ? 1 : 0;

/** The comparison first, then what depends on address and base path. */
function changeChecks(before: Site): Check[] {
  const values: Check = {
    name: 'Geänderte Angaben stehen überall',
    run: (after) => compareValues(before, after),
  };
  return [values, links, head, structuredData, sitemap, providerValues];
}

function tell(outcome: Outcome): void {
  console.log(describe(outcome));
  outcomes.push(outcome);
}

function refusal({ ok, output }: { ok: boolean; output: string }): Finding[] {
  const expected = [
    'src/content/anbieter.yaml',
    'stammdomainIp.wert',
    'IPv4-Adresse',
    'Schreiben Sie',
  ];
  const unsaid = expected.filter((words) => !output.includes(words));
  if (!ok && unsaid.length === 0) return [];
  const problem = ok
    ? 'ist trotz falscher IP gebaut'
    : `die Meldung nennt nicht: ${unsaid.join(', ')}`;
  const remedy = 'Prüfen Sie src/schemas/provider.ts und src/schemas/explain.ts.';
  return [{ file: 'src/content/anbieter.yaml', problem, remedy }];
}

function failure(output: string): Finding {
  const remedy = 'Machen Sie den Bau unabhängig von diesen Werten.';
  return { file: 'src/content/anbieter.yaml', problem: `scheitert:\n${output}\n`, remedy };
}
