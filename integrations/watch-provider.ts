import type { AstroIntegration } from 'astro';
import { providerFile } from '../src/provider.ts';

/** Restarts `astro dev` when the provider's settings change: pages read them once, at the start. */
export function watchProvider(): AstroIntegration {
  return {
    name: 'watch-provider',
    hooks: {
      'astro:config:setup': ({ config, addWatchFile }) => {
        addWatchFile(new URL(providerFile, config.root));
      },
    },
  };
}
