import type { Page } from './site.ts';

/** An address that stands in a page, and on what. */
export interface Reference {
  /** As written. */
  readonly address: string;
  readonly tag: string;
  readonly attribute: string;
  /** The `rel` of a link, otherwise ''. */
  readonly rel: string;
}

const single =
  'href src poster data action component-url renderer-url before-hydration-url xlink:href';

/** Every address that a page names: links, images, scripts, styles, islands and `url()`. */
export function references(page: Page): Reference[] {
  const { $ } = page;
  const found: Reference[] = [];
  for (const element of $('html, html *').toArray()) {
    const node = $(element);
    const add = (attribute: string, address: string) =>
      found.push({
        address: address.trim(),
        tag: element.tagName,
        attribute,
        rel: node.attr('rel') ?? '',
      });
    for (const name of single.split(' ')) {
      const address = node.attr(name);
      if (address !== undefined && !(name === 'data' && element.tagName !== 'object')) {
        add(name, address);
      }
    }
    for (const name of ['srcset', 'imagesrcset']) {
      for (const candidate of (node.attr(name) ?? '').split(/,\s+/)) {
        if (candidate.trim() !== '') add(name, candidate.trim().replace(/\s.*$/, ''));
      }
    }
    if (element.tagName === 'style') {
      for (const address of cssAddresses(node.text())) add('url()', address);
    }
  }
  return found;
}

/** The addresses that a style sheet names, without `data:` ones. */
export function cssAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g)]
    .map((match) => match[2] ?? match[4] ?? '')
    .filter(
      (address) => address !== '' && !address.startsWith('data:') && !address.startsWith('#'),
    );
}

/** Whether the browser fetches what is referred to, other than on a click. */
export function isResource({ tag, attribute, rel }: Reference): boolean {
  if (tag === 'a' || tag === 'area' || attribute === 'action') return false;
  if (tag !== 'link') return true;
  return /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/.test(
    rel,
  );
}
