import type { Check, Finding } from './check.ts';
import { excerpt, visibleTexts } from './visible-text.ts';

const word = (pattern: string) => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}])`, 'u');

const oldSpellings = [
  { pattern: word('[eE][mM]ails?|e-mails?|e-Mails?|E-mails?'), instead: 'E-Mail' },
  { pattern: word('\\p{L}*[sS]chluß\\p{L}*'), instead: '-schluss' },
  { pattern: word('daß'), instead: 'dass' },
  { pattern: word('\\p{L}*[mM]u(?:ß|ßt|ßte|ßten)'), instead: 'muss' },
  { pattern: word('\\p{L}*(?:[pP]rozeß|[aA]dreß\\p{L}*|[mM]iß\\p{L}+)'), instead: 'ss' },
];

/** Pages are German, in today's spelling and with German quotation marks. */
export const language: Check = {
  name: 'Sprache und Zeichen',
  run: (site) =>
    site.pages.flatMap((page) => {
      // Code is quoted as it is written.
      const faults = visibleTexts(page, 'code, textarea').flatMap(faultsOf);
      if (page.$('html').attr('lang') !== 'de') {
        faults.unshift({ problem: '<html> hat nicht lang="de"', remedy: 'Setzen Sie lang="de".' });
      }
      return faults.map((fault) => ({ file: page.file, ...fault }));
    }),
};

function faultsOf(text: string): Omit<Finding, 'file'>[] {
  const spelling = oldSpellings.flatMap(({ pattern, instead }) => {
    const match = pattern.exec(text);
    return match
      ? [
          {
            problem: `alte Schreibung: ${excerpt(text, match.index)}`,
            remedy: `Schreiben Sie „${instead}“.`,
          },
        ]
      : [];
  });
  const quote = wrongQuote(text);
  if (quote === undefined) return spelling;
  return [
    ...spelling,
    {
      problem: `falsches Anführungszeichen: ${excerpt(text, quote)}`,
      remedy: 'Schreiben Sie „unten“ und „oben“: „…“.',
    },
  ];
}

/** Where the first quotation mark stands that is not one of a pair „…“, or undefined. */
function wrongQuote(text: string): number | undefined {
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/["„“”«»]/g)) {
    if (mark === '„' ? open !== undefined : mark !== '“' || open === undefined) return index;
    open = mark === '„' ? index : undefined;
  }
  return open;
}
