/**
 * JSON-LD in schema.org's terms. Addresses are absolute, built from the site's own address.
 */
import { href } from './links.ts';

/** One schema.org object, `@type` and properties. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** The things as one JSON-LD document; safe inside a script element. */
export function graph(things: Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll(
    '<',
    '\\u003c',
  );
}

/** An address of the site, absolute. */
export function absolute(address: string): string {
  return new URL(href(address), import.meta.env.SITE).href;
}

/**
 * The way to a page: the pages above it, from the start page on (`[['/faq/', 'FAQ'], …]`), and its
 * own name, without an address, since the document has one.
 */
export function breadcrumbs(
  above: readonly (readonly [address: string, name: string])[],
  here: string,
): Thing {
  const items = [
    ...above.map(([address, name]) => ({ name, item: absolute(address) })),
    { name: here },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...item,
    })),
  };
}

/** Questions with their short answers. */
export function questions(
  list: readonly { address: string; titel: string; antwort: string }[],
): Thing {
  return {
    '@type': 'FAQPage',
    mainEntity: list.map(({ address, titel, antwort }) => ({
      '@type': 'Question',
      name: titel,
      url: absolute(address),
      acceptedAnswer: { '@type': 'Answer', text: antwort },
    })),
  };
}

/** A way in steps. */
export function howTo(
  name: string,
  steps: readonly { address: string; titel: string; antwort: string }[],
): Thing {
  return {
    '@type': 'HowTo',
    name,
    step: steps.map(({ address, titel, antwort }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: titel,
      text: antwort,
      url: absolute(address),
    })),
  };
}
