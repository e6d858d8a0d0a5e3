import { expect, test } from 'vitest';
import { type Input, report } from '../../../src/end-customers/report.ts';
import { summarise } from '../../../src/end-customers/summary.ts';

function listOf(text: string, more: Partial<Input> = {}) {
  const found = report({ text, reportedText: '', taken: new Set(), column: undefined, ...more });
  if (found.kind !== 'list') throw new Error(found.kind);
  return found;
}

test.each([
  ['a1\nb2', '', { kind: 'ready', ids: 2, open: 0, doubles: 0, reported: 0 }],
  ['a1\na1\nMüller', '', { kind: 'open', ids: 1, open: 1, doubles: 1, reported: 0 }],
  ['Müller\nx@y.de', '', { kind: 'only-open', ids: 0, open: 2, doubles: 0, reported: 0 }],
  ['a1\nb2', 'b2\na1', { kind: 'nothing-new', ids: 0, open: 0, doubles: 0, reported: 2 }],
  ['Benutzer-ID:', '', { kind: 'nothing', ids: 0, open: 0, doubles: 0, reported: 0 }],
] as const)('%j against %j is summed up', (text, reportedText, summary) => {
  expect(summarise(listOf(text, { reportedText }).entries)).toEqual(summary);
});

test('what the reader has taken is no longer open', () => {
  const { entries } = listOf('Müller', { taken: new Set(['Müller']) });
  expect(summarise(entries)).toMatchObject({ kind: 'ready', ids: 1, open: 0 });
});
