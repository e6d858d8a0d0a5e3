import fc from 'fast-check';
import { expect, vi } from 'vitest';

const fragments = [
  ...['firma', 'müller', 'straße', 'www', 'xn--mller-kva', 'xn--', 'a', '1', '123', '0x7f', 'com'],
  ...['de', 'co.uk', 'com.de', 'github.io', 'test', 'local', 'рф', 'а', 'שלום', '日本', 'ﬁ', '²'],
  ...[
    '.',
    '.',
    '.',
    '..',
    '。',
    ',',
    ';',
    ':',
    '-',
    '--',
    '_',
    '@',
    '/',
    '//',
    '\\',
    '?',
    '#',
    '%',
  ],
  ...[
    'http:',
    'https://',
    'mailto:',
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u202e',
  ],
  ...[
    '„',
    '“',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '<b>',
    '<a href="',
    '&uuml;',
    '&#x2e;',
    '%2e',
  ],
  ...['%C3%BC', '192.0.2.1', '::1', '😀', '\ud800', '\udc00', '\u0308', '\u0000', '*', '&', '='],
];
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((all) => all.join('')),
  },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((name) => `${name}.de`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress(),
  fc.ipV4Extended(),
  fc.ipV6(),
);

// Thousands of texts take their time where other tests run beside.
vi.setConfig({ testTimeout: 120_000 });
export const runs = 3000;

/** Tries a claim on as many texts as told, the same ones each time, and counts them. */
export function holds(claim: (input: string) => void): void {
  let tried = 0;
  const property = fc.property(text, (input) => {
    tried += 1;
    claim(input);
  });
  fc.assert(property, { seed: 2026, numRuns: runs });
  expect(tried).toBe(runs);
}
