import { describe, expect, test } from 'vitest';
import { linkFirstUse } from '../../../src/glossary/link-first-use.ts';

const terms = [
  { anchor: 'nameserver', forms: ['Nameserver', 'Nameservern'] },
  { anchor: 'whitelabel-nameserver', forms: ['Whitelabel-Nameserver'] },
  { anchor: 'stammdomain', forms: ['Stammdomain'] },
];
const link = (html: string) => linkFirstUse(html, terms, '/glossar/');

describe('linkFirstUse', () => {
  test('links the first use of a term and no later one', () => {
    expect(link('<p>Die Stammdomain. Noch eine Stammdomain.</p>')).toBe(
      '<p>Die <a class="term" href="/glossar/#stammdomain">Stammdomain</a>. Noch eine Stammdomain.</p>',
    );
  });

  test('counts every form of a term as the same term', () => {
    expect(link('<p>Mit Nameservern.</p><p>Ein Nameserver.</p>')).toBe(
      '<p>Mit <a class="term" href="/glossar/#nameserver">Nameservern</a>.</p><p>Ein Nameserver.</p>',
    );
  });

  test('prefers the longer term to the one inside it', () => {
    expect(link('<p>Unsere Whitelabel-Nameserver.</p>')).toBe(
      '<p>Unsere <a class="term" href="/glossar/#whitelabel-nameserver">Whitelabel-Nameserver</a>.</p>',
    );
  });

  test('leaves compounds with another meaning alone', () => {
    const html = '<p>Der Stammdomain-Prüfer und die Stammdomains.</p>';
    expect(link(html)).toBe(html);
  });

  test('leaves links, headings, code and ticket texts alone', () => {
    const html =
      '<h2>Stammdomain</h2><p><a href="/x/">Stammdomain</a> <code>Stammdomain</code></p><section class="ticket"><pre>Stammdomain</pre></section>';
    expect(link(html)).toBe(html);
  });

  test('does not link a term’s explanation to itself', () => {
    const html = '<div data-term="stammdomain"><p>Die Stammdomain ist …</p></div>';
    expect(link(html)).toBe(html);
  });

  test('keeps escaped text escaped', () => {
    expect(link('<p>&lt;b&gt; Stammdomain &amp; mehr</p>')).toBe(
      '<p>&lt;b&gt; <a class="term" href="/glossar/#stammdomain">Stammdomain</a> &amp; mehr</p>',
    );
  });
});
