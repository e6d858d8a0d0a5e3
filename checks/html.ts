import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Check } from './check.ts';

const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // A question's title is the question, as long as readers ask it; search engines shorten it.
    'long-title': 'off',
    // Astro's and Preact's way of writing, which no reader sees.
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // The number stands as the provider writes it; its component keeps it on one line.
    'tel-non-breaking': 'off',
  },
};

/** Astro puts it beside the first island, wherever that is; pages have no say in it. */
const islandStyle = /<style>astro-island,[^<]*<\/style>/;

/** Every page is valid HTML. */
export const validHtml: Check = {
  name: 'Gültiges HTML',
  run: async (site) => {
    const validator = new HtmlValidate(new StaticConfigLoader(config));
    const found = site.pages.map(async (page) => {
      const report = await validator.validateString(page.html.replace(islandStyle, ''), page.file);
      return report.results.flatMap(({ messages }) =>
        messages.map((message) => ({
          file: `${page.file}:${message.line}:${message.column}`,
          problem: `${message.ruleId}: ${message.message}`,
          remedy: `Die Regel erklärt ${message.ruleUrl ?? 'html-validate.org'}.`,
        })),
      );
    });
    return (await Promise.all(found)).flat();
  },
};
