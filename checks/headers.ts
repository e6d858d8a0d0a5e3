import { createHash } from 'node:crypto';
import { headersFor } from '../deploy/header-policy.ts';
import type { Check, Finding } from './check.ts';
import type { Page, Site } from './site.ts';

/** The content security policy lets every page do all that it needs, and nothing wholesale. */
export const headers: Check = {
  name: 'Sicherheitsrichtlinie (CSP)',
  run: (site) =>
    site.pages.flatMap((page) =>
      faultsOf(site, page).map((fault) => ({ file: page.file, ...fault })),
    ),
};

type Fault = Omit<Finding, 'file'>;

function faultsOf(site: Site, page: Page): Fault[] {
  const csp = headersFor(page.url.pathname, site.policy)['Content-Security-Policy'] ?? '';
  const allowed = new Map(
    csp.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, new Set(sources)] as const;
    }),
  );
  if (!allowed.get('default-src')?.has("'none'") || /'unsafe-(?:inline|eval)'/.test(csp)) {
    const remedy = 'Erlauben Sie in deploy/header-policy.ts einzeln, was gebraucht wird.';
    return [{ problem: "die CSP beginnt nicht bei default-src 'none' oder erlaubt alles", remedy }];
  }
  return inlineCode(page)
    .filter(({ directive, hash }) => !allowed.get(directive)?.has(hash))
    .map(({ directive, start }) => ({
      problem: `${directive} sperrt den eingebetteten Code „${start}“`,
      remedy: 'Prüfen Sie deploy/inline-hashes.ts und deploy/header-policy.ts.',
    }));
}

/** Read from the source as written: the browser hashes that, and no parser's idea of it. */
function inlineCode(page: Page) {
  return [...page.html.matchAll(/<(script|style)([^>]*)>(.*?)<\/\1\s*>/gs)]
    .map(([, tag = '', attributes = '', code = '']) => ({ tag, attributes, code }))
    .filter(({ attributes }) => !/\ssrc\s*=|type="?application\/(?:ld\+)?json/.test(attributes))
    .map(({ tag, code }) => ({
      directive: `${tag}-src`,
      hash: `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
      start: code.trim().slice(0, 40),
    }));
}
