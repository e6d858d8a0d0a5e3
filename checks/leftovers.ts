import type { Check, Finding } from './check.ts';
import { excerpt, visibleTexts } from './visible-text.ts';

const forgotten = [
  { pattern: /\{\{|\}\}/, what: 'ein Platzhalter ist nicht ersetzt' },
  { pattern: /:::|(?:^|\s)::?[a-z][\w-]*[[{]/, what: 'eine Direktive ist nicht umgesetzt' },
  { pattern: /(?<![\p{L}-])undefined(?![\p{L}-])/u, what: 'ein Wert fehlt („undefined“)' },
  { pattern: /\[object \w+\]/, what: 'ein Wert ist kein Text' },
  { pattern: /(?<![\p{L}\d])NaN(?![\p{L}\d])/u, what: 'eine Rechnung ergibt keine Zahl („NaN“)' },
];

const english = new Set(
  `back|cancel|close|contact|contents|copied|copied!|copy|download|error|faq and help|help|home|loading|loading…|loading...|menu|more|next|next page|no results|no results found|not found|on this page|open|page not found|previous|previous page|read more|results|search|send|skip to content|skip to main content|submit|table of contents|toggle menu`.split(
    '|',
  ),
);

/** Nothing that was meant to be replaced, and no English of a library, reaches the reader. */
export const leftovers: Check = {
  name: 'Platzhalter und Reste',
  run: (site) =>
    site.pages.flatMap((page) =>
      visibleTexts(page)
        .flatMap(faultsOf)
        .map((fault) => ({ file: page.file, ...fault })),
    ),
};

function faultsOf(text: string): Omit<Finding, 'file'>[] {
  if (english.has(text.toLowerCase())) {
    return [
      { problem: `„${text}“ ist Englisch`, remedy: 'Geben Sie die deutsche Beschriftung an.' },
    ];
  }
  return forgotten.flatMap(({ pattern, what }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    return [
      {
        problem: `${what}: ${excerpt(text, match.index)}`,
        remedy: 'Berichtigen Sie die Quelle dieses Textes.',
      },
    ];
  });
}
