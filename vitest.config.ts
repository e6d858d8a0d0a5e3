import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/components/**'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['tests/unit/components/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
    ],
    // Thousands of names in one test take their time on a busy machine.
    testTimeout: 60_000,
    // The JSON is for `npm test`, which adds up the counts of all its parts.
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/test/unit.json' },
  },
});
