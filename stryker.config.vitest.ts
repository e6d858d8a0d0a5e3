import { defineConfig } from 'vitest/config';

/** Tests that each mutant has to survive: those with literals, which are fast. */
export default defineConfig({
  test: {
    include: ['tests/unit/{domain,dns,billing}/**/*.test.ts'],
    // Every mutant gets a new worker anyway; one for each file would only take time.
    isolate: false,
    // Thousands of random texts, other people's vectors and real servers take seconds per mutant.
    exclude: [
      '**/*.properties.test.ts',
      '**/*.random.test.ts',
      '**/*.lab.test.ts',
      'tests/unit/domain/vectors/**',
    ],
  },
});
