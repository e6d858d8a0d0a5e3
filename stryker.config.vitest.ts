import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/{domain,dns}/**/*.test.ts'],
    isolate: false,
    exclude: [
      '**/*.properties.test.ts',
      '**/*.random.test.ts',
      '**/*.lab.test.ts',
      'tests/unit/domain/vectors/**',
    ],
  },
});
