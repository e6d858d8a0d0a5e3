import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { dnsQueryDev } from './integrations/dns-query-dev.ts';
import { search } from './integrations/search/index.ts';
import { precompress } from './integrations/precompress.ts';
import { watchProvider } from './integrations/watch-provider.ts';
import { provider } from './src/provider.ts';

export default defineConfig({
  site: provider.webadresse.wert,
  base: provider.basispfad.wert,
  // One address a page, the same on every host: folders with index.html, always with the slash.
  trailingSlash: 'always',
  // The default swallows the space before an inline link.
  compressHTML: true,
  build: {
    // A page comes in one round trip: its CSS is inside, nothing blocks rendering.
    inlineStylesheets: 'always',
  },
  markdown: {
    // Editors type „…“ and – themselves; the automatic ones are English.
    processor: satteri({ features: { smartPunctuation: false } }),
    // The texts hold no code, and inline styles would break the content security policy.
    syntaxHighlight: false,
  },
  vite: {
    build: {
      rolldownOptions: {
        output: {
          // Small things that are needed together come in one file: each answer carries all the
          // headers again.
          codeSplitting: {
            groups: [
              // The search needs this much of the tools, and no more.
              {
                name: 'shared',
                test: /node_modules\/preact\/|components\/(?:tool\/TicketBox|checker\/share)\./,
              },
              {
                name: 'tool',
                test: /components\/(?:tool\/.+\.tsx?|checker\/use-.+-title\.ts)$/,
              },
            ],
          },
        },
        // Astro marks every MDX file with a directive of its own; hundreds of lines for nothing.
        onLog: (level, log, print) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
        },
      },
    },
  },
  devToolbar: { enabled: false },
  // Order matters at the end of a build: the index reads the pages, compression reads everything.
  integrations: [
    watchProvider(),
    mdx(),
    preact(),
    sitemap(),
    dnsQueryDev(),
    search(),
    precompress(),
  ],
});
