import { expect, test } from 'vitest';
import { closingLine, describe, runCheck } from '../../../checks/report.ts';
import { tinySite } from './tiny-site.ts';

const finding = { file: 'a.html', problem: 'ist falsch', remedy: 'Ändern Sie es.' };

test('a finding is told with file, what is wrong and what to do', () => {
  expect(describe({ name: 'Links', findings: [finding], notes: [] })).toBe(
    '✗ Links: 1\n  a.html: ist falsch. Ändern Sie es.',
  );
});

test('each check counts once, however much it finds', () => {
  const good = { name: 'x', findings: [], notes: [] };
  expect(closingLine([good, { ...good, findings: [finding, finding] }])).toBe(
    '1 passed, 1 failed, 0 skipped',
  );
});

test('a check that breaks down has failed', async () => {
  const check = {
    name: 'x',
    run: () => {
      throw new Error('kaputt');
    },
  };
  const { findings } = await runCheck(check, tinySite({}));
  expect(findings[0]?.problem).toContain('kaputt');
});
