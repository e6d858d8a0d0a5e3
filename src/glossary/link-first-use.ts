import { type CheerioAPI, load } from 'cheerio';
import type { Text } from 'domhandler';

/** A term of the glossary with every form in which the texts use it. */
export interface Term {
  anchor: string;
  forms: readonly string[];
}

/** Text inside these is left alone: links already lead somewhere, the rest is not running text. */
const untouched = 'a, h1, h2, h3, h4, pre, code, button, svg, figure, .ticket, .mono';

/**
 * The HTML with the first use of each term linked to the glossary (`glossary` + `#anchor`).
 * Longer forms win over shorter ones that they contain („Whitelabel-Nameserver“ over „Nameserver“).
 */
export function linkFirstUse(html: string, terms: readonly Term[], glossary: string): string {
  const anchorOf = new Map(
    terms.flatMap(({ anchor, forms }) => forms.map((form) => [form, anchor])),
  );
  if (anchorOf.size === 0) return html;
  const forms = [...anchorOf.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}]|-\\p{L}|\\.\\p{L})`,
    'gu',
  );
  const $ = load(html, null, false);
  const linked = new Set<string>();
  for (const node of textNodes($)) {
    let changed = false;
    // A term's own explanation does not link to itself.
    const own = $(node).parent().closest('[data-term]').attr('data-term');
    const parts = split(node.data, pattern).map(({ text, isForm }) => {
      const anchor = isForm ? anchorOf.get(text) : undefined;
      if (!anchor || anchor === own || linked.has(anchor)) return escape(text);
      linked.add(anchor);
      changed = true;
      return `<a class="term" href="${glossary}#${anchor}">${escape(text)}</a>`;
    });
    if (changed) $(node).replaceWith(parts.join(''));
  }
  return $.html();
}

function textNodes($: CheerioAPI): Text[] {
  return $('*')
    .contents()
    .toArray()
    .filter(
      (node): node is Text =>
        node.type === 'text' && $(node).parent().closest(untouched).length === 0,
    );
}

function split(text: string, pattern: RegExp): { text: string; isForm: boolean }[] {
  const parts: { text: string; isForm: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(
      { text: text.slice(end, match.index), isForm: false },
      { text: match[0], isForm: true },
    );
    end = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(end), isForm: false }];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
