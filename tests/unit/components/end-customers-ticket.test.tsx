import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { monthOf } from '../../../src/components/end-customers/month.ts';
import { blanks, endCustomersTicket } from '../../../src/components/end-customers/ticket-text.ts';
import { reportedNow } from '../../../src/end-customers/entry.ts';
import { report } from '../../../src/end-customers/report.ts';

const template =
  'Liste:\n\n[Benutzer-ID]\n[Benutzer-ID]\n\nAnzahl: [Anzahl]\nMonat: [Monat und Jahr]';

test('the ticket text has one line for each Benutzer-ID, their number and the month', () => {
  expect(endCustomersTicket(template, ['a1', 'k-1002', '007'], 'November 2026')).toBe(
    'Liste:\n\na1\nk-1002\n007\n\nAnzahl: 3\nMonat: November 2026',
  );
});

test.each(['$&', '$1', '[Anzahl]', '[Monat und Jahr]', '[Benutzer-ID]', '<b>a1</b>'])(
  '%s in the list is inserted as it is',
  (id) => {
    expect(endCustomersTicket(template, [id], 'Mai 2026')).toBe(
      `Liste:\n\n${id}\n\nAnzahl: 1\nMonat: Mai 2026`,
    );
  },
);

test('the template that readers see has every blank that the tool fills', () => {
  const file = readFileSync('src/content/tickets/endkunden.md', 'utf8');
  expect(blanks.filter((blank) => !file.includes(blank))).toEqual([]);
  const filled = endCustomersTicket(file, ['a1'], 'Mai 2026');
  expect(blanks.filter((blank) => filled.includes(blank))).toEqual([]);
});

test.each([
  [new Date(2026, 10, 24), 'November 2026'],
  [new Date(2027, 0, 1, 0, 0, 0), 'Januar 2027'],
  [new Date(2026, 1, 28, 23, 59, 59), 'Februar 2026'],
])('the month of %s is %s, by the reader’s clock', (moment, month) => {
  expect(monthOf(moment)).toBe(month);
});

test('the number in the ticket is the number of lines in it, for any list', () => {
  let tried = 0;
  const word = fc.oneof(
    fc.stringMatching(/^[a-z\d_-]{1,8}$/),
    fc.constantFrom('Müller', 'x@y.de', 'a b', '[Anzahl]', '$&', 'a1', 'a1'),
  );
  const property = fc.property(fc.array(word, { maxLength: 30 }), fc.array(word), (all, taken) => {
    tried += 1;
    const found = report({
      ...{ text: all.join('\n'), reportedText: '', taken: new Set(taken), column: undefined },
    });
    if (found.kind !== 'list') return;
    const ids = reportedNow(found.entries);
    if (ids.length === 0) return;
    const [, list = '', count = ''] =
      /^Liste:\n\n(.*)\n\nAnzahl: (\d+)\nMonat: Mai 2026$/s.exec(
        endCustomersTicket(template, ids, 'Mai 2026'),
      ) ?? [];
    expect(list.split('\n')).toEqual(ids);
    expect(Number(count)).toBe(ids.length);
  });
  fc.assert(property, { seed: 2026, numRuns: 2000 });
  expect(tried).toBe(2000);
});
