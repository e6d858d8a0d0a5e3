import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearch } from './build-search.ts';

/** Builds the search of the finished pages. A failure ends the build. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await buildSearch(fileURLToPath(dir));
        logger.info(`${count} Seiten und Begriffe im Suchindex`);
      },
    },
  };
}
