import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  // The pure parts run in the browser, in Node and in tests alike: nothing of a framework in them.
  {
    files: [
      'src/domain/**',
      'src/dns/**',
      'src/search/**',
      'src/billing/**',
      'src/end-customers/**',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            'astro',
            'astro:*',
            'preact',
            'preact/*',
            'zod',
            '*/schemas/*',
            '*/components/*',
          ],
        },
      ],
    },
  },
);
