import { type CheerioAPI, load } from 'cheerio';
import type { HeaderPolicy } from '../deploy/header-policy.ts';
import type { Provider } from '../src/schemas/provider.ts';

/** One HTML file of the built site. */
export interface Page {
  /** Its path in `dist/`, with forward slashes: `faq/index.html`. */
  readonly file: string;
  /** Where it will be published. */
  readonly url: URL;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** The built site, and what it was built from. */
export interface Site {
  /** All of `dist/`, by path with forward slashes. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly pages: readonly Page[];
  /** Where `dist/` itself will be published: address and base path. */
  readonly root: URL;
  readonly provider: Provider;
  /** What the headers of the published site are made from. */
  readonly policy: HeaderPolicy;
  /** The text files that the site is made from, by path from the project's root. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What a site is put together from. */
export type SiteParts = Pick<Site, 'files' | 'provider' | 'policy' | 'sources'>;

/** Puts a site together; HTML is parsed once, here. */
export function createSite({ files, provider, policy, sources }: SiteParts): Site {
  const root = new URL(provider.basispfad.wert, provider.webadresse.wert);
  const pages = [...files]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, content]) => {
      const html = content.toString('utf8');
      return {
        file,
        url: new URL(file.replace(/(^|\/)index\.html$/, '$1'), root),
        html,
        $: load(html),
      };
    });
  return { files, pages, root, provider, policy, sources };
}

/** The path in `dist/` that an address leads to, or undefined if there is no such file. */
export function fileAt(site: Site, url: URL): string | undefined {
  if (url.origin !== site.root.origin || !url.pathname.startsWith(site.root.pathname)) return;
  const path = decodeURIComponent(url.pathname.slice(site.root.pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : undefined;
}

/** Whether search engines may list the page. */
export function isIndexable(page: Page): boolean {
  const robots = page.$('meta[name="robots"]').attr('content') ?? '';
  return page.file !== '404.html' && !robots.includes('noindex');
}
