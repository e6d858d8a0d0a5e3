import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const debianChromium = '/usr/bin/chromium';
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: '.cache/test/journeys',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A shared machine is slower than a developer's.
  expect: { timeout: 10_000 },
  // A forgotten `test.only` must not pass for a whole run.
  forbidOnly: process.env['CI'] === 'true',
  // The JSON is for `npm test`, which adds up the counts of all its parts.
  reporter: [['list'], ['json', { outputFile: '.cache/test/journeys.json' }]],
  use: {
    // Set by the global setup, for the processes that run the journeys.
    ...(process.env['SITE_URL'] === undefined ? {} : { baseURL: process.env['SITE_URL'] }),
    browserName: 'chromium',
    locale: 'de-DE',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(existsSync(debianChromium) ? { executablePath: debianChromium } : {}),
      args: [
        // Chromium refuses to sandbox what root starts.
        ...(isRoot ? ['--no-sandbox'] : []),
        // Nothing but the journeys may go over the network.
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
