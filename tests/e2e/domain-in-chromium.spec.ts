import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { judge } from '../../src/domain/judge.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { allCases } from '../unit/domain/cases/all-cases.ts';
import { hasVectors, loadVectors } from '../unit/domain/vectors/load-vectors.ts';
import { expect, test } from './support/site.ts';

const entry = `
  import { judge } from './src/domain/judge.ts';
  globalThis.judgeAll = (json) => JSON.stringify(JSON.parse(json).map(judge));
`;

/** The verdicts as the page's engine gives them. */
async function judgedIn(page: Page, inputs: readonly string[]): Promise<Verdict[]> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
  });
  // A blank page: the site's own policy rightly runs no script of a test.
  await page.goto('about:blank');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  // JSON as a whole keeps lone surrogates, which the way to the page would not.
  const json = JSON.stringify(JSON.stringify(inputs));
  return JSON.parse(await page.evaluate<string>(`judgeAll(${json})`)) as Verdict[];
}

// Where a name breaks two rules, the one that is told depends on which the engine itself checks.
const withoutReason = (verdict: Verdict) => ({ ...verdict, reason: null });

test('every German case gets the same verdict in Chromium as in Node', async ({ page }) => {
  const inputs = allCases.map(([input]) => input);
  expect(await judgedIn(page, inputs)).toEqual(inputs.map((input) => judge(input)));
  expect(allCases.length).toBeGreaterThanOrEqual(250);
});

test.describe('names of the UTS #46 vectors get the same verdict in Chromium as in Node:', () => {
  test.skip(!hasVectors('UTS #46 vectors in Chromium'), '../shared/vectors is not here');

  const sources = {
    'wpt-toascii': 87,
    'wpt-idnatestv2': 2671,
    'wpt-idnatestv2-removed': 20,
    'unicode-idnatestv2-strict-15.0': 6074,
  };
  for (const [source, compared] of Object.entries(sources)) {
    test(`${source}, ${compared.toString()} names`, async ({ page }) => {
      const inputs = loadVectors(source).flatMap(({ input, versionSensitive }) =>
        input === null || versionSensitive === true ? [] : [input],
      );
      expect(inputs).toHaveLength(compared);
      const judged = await judgedIn(page, inputs);
      expect(judged.map(withoutReason)).toEqual(inputs.map((each) => withoutReason(judge(each))));
    });
  }
});
