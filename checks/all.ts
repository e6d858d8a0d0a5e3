import type { Check } from './check.ts';
import { contentReferences } from './content-references.ts';
import { head } from './head.ts';
import { headers } from './headers.ts';
import { validHtml } from './html.ts';
import { providerLabels } from './labels.ts';
import { language } from './language.ts';
import { leftovers } from './leftovers.ts';
import { links } from './links.ts';
import { ownOrigin } from './own-origin.ts';
import { pageWeight } from './page-weight.ts';
import { prices } from './prices.ts';
import { providerValues } from './provider-values.ts';
import { searchWeight } from './search-weight.ts';
import { searchWords } from './search-words.ts';
import { sitemap } from './sitemap.ts';
import { structuredData } from './structured-data.ts';

/** Every check on the built site, in the order in which they are told. */
export const checks: readonly Check[] = [
  links,
  contentReferences,
  validHtml,
  pageWeight,
  searchWeight,
  ownOrigin,
  headers,
  head,
  structuredData,
  sitemap,
  language,
  leftovers,
  providerLabels,
  providerValues,
  prices,
  searchWords,
];
