import { load } from 'cheerio';
import type { Page } from './site.ts';

const inline =
  'a, abbr, b, bdi, bdo, cite, code, data, dfn, em, i, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var, wbr';
const spoken = ['aria-label', 'alt', 'title', 'placeholder'];
const paragraphSeparator = '\u2029';

/**
 * What a reader sees or hears of a page: one entry per block of text and per label, with plain
 * spaces and without soft hyphens. Title and description come first.
 * @param except a selector for what to leave out
 */
export function visibleTexts(page: Page, except?: string): string[] {
  const $ = load(page.html);
  $('script, style, body template').remove();
  if (except) $(except).remove();
  const head = [$('head > title').text(), $('meta[name="description"]').attr('content') ?? ''];
  const labels = spoken.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  );
  $('body *').not(inline).before(paragraphSeparator).after(paragraphSeparator);
  const blocks = $('body').text().split(paragraphSeparator);
  return [...head, ...blocks, ...labels].map(plain).filter((text) => text !== '');
}

/** The text with one plain space for any white space, and without soft hyphens. */
export function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

/** The place in a text with a little around it, for a finding. */
export function excerpt(text: string, index: number): string {
  const start = Math.max(0, index - 30);
  return `${start > 0 ? '…' : ''}${text.slice(start, index + 40)}${index + 40 < text.length ? '…' : ''}`;
}
