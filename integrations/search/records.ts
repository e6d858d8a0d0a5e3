import { type Cheerio, type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';

/** What the search finds as one thing: a page, or a term of the glossary. */
export interface SearchRecord {
  /** where it is, from the site's own root: `/faq/wo-einloggen/`, `/glossar/#reseller` */
  readonly address: string;
  readonly kind: string;
  readonly title: string;
  /** its place among those of its kind, where they have an order; else 0 */
  readonly place: number;
  /** the first sentence or two, which answer */
  readonly answer: string;
  /** what readers may type instead of the page's own words */
  readonly searchWords: string;
  /** the content as HTML, with headings and their ids */
  readonly html: string;
  /** the content as plain text */
  readonly text: string;
}

/**
 * The records of a built page; none where the page is not for the search. A page that lists terms
 * (`data-term`) gives one record for each, beside its own.
 */
export function recordsOf(address: string, html: string): SearchRecord[] {
  const $ = load(html);
  const main = $('[data-pagefind-body]');
  if (main.length === 0) return [];
  main.find('[data-pagefind-ignore], script, style, svg, template').remove();
  const terms = main.find('[data-term]').toArray();
  const inside = terms.map((term) => termRecord($, term, address));
  main.find('[data-term]').remove();
  const lead = main.find('.lead').first();
  return [
    {
      address,
      kind: meta($, 'art'),
      title: plain($('h1').first().text()),
      place: Number(main.attr('data-platz') ?? 0),
      answer: plain(lead.text()),
      searchWords: meta($, 'stichworte'),
      html: main.html() ?? '',
      text: textOf($, main),
    },
    ...inside,
  ];
}

function termRecord($: CheerioAPI, term: Element, page: string): SearchRecord {
  const entry = $(term);
  return {
    address: `${page}#${entry.attr('data-term') ?? ''}`,
    kind: 'Glossar',
    title: plain(entry.find('h2').text()),
    place: 0,
    answer: plain(entry.find('p').first().text()),
    searchWords: entry.find('[data-suchworte]').attr('data-suchworte') ?? '',
    html: entry.html() ?? '',
    text: textOf($, entry),
  };
}

function meta($: CheerioAPI, name: string): string {
  const value = $(`[data-pagefind-meta^="${name}:"]`).attr('data-pagefind-meta') ?? '';
  return value.slice(name.length + 1);
}

/** Blocks parted by spaces: else the last word of one and the first of the next would be one. */
function textOf($: CheerioAPI, part: Cheerio<Element>): string {
  const texts: string[] = [];
  part
    .find('*')
    .addBack()
    .contents()
    .each((_, node) => {
      if (node.type === 'text') texts.push($(node).text());
    });
  return plain(texts.join(' '));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
