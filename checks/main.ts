import { existsSync } from 'node:fs';
import { checks } from './all.ts';
import { loadSite } from './load-site.ts';
import { closingLine, describe, type Outcome, runCheck } from './report.ts';

if (!existsSync('dist/index.html')) {
  console.error('dist/ fehlt. Bauen Sie die Seite zuerst: npm run build');
  process.exit(1);
}

const site = await loadSite('.');
const outcomes: Outcome[] = [];
for (const check of checks) {
  const outcome = await runCheck(check, site);
  console.log(describe(outcome));
  outcomes.push(outcome);
}
console.log(closingLine(outcomes));
process.exitCode = outcomes.some(({ findings }) => findings.length > 0) ? 1 : 0;
