import { expect, test } from 'vitest';
import { nameMessage } from '../../../src/components/checker/messages.ts';
import { judge } from '../../../src/domain/judge.ts';

const text = (input: string) => nameMessage(judge(input)).text;

test('a character at fault is shown', () => {
  expect(text('fi*rma.de')).toContain('„*“');
  expect(text('日本.de')).toContain('„日“');
});

test('a character that nobody can name leaves no gap in the sentence', () => {
  const verdict = judge('fi*rma.de');
  const reason = { rule: 'forbidden-character', label: null, character: null } as const;
  expect(nameMessage({ ...verdict, reason: { ...reason, registry: null } }).text).not.toContain(
    '„',
  );
});

test('a character that nobody sees, or that turns the text around, is told by its number', () => {
  expect(text('\u202efirma.de')).toContain('„U+202E“');
  expect(text('fir\u0000ma.de')).toContain('„U+0000“');
  expect(text('\ud800.de')).toContain('„U+D800“');
  expect(text('\u202efirma.de')).not.toContain('\u202e');
});
