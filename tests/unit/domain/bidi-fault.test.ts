import { expect, test } from 'vitest';
import { misdirectedLabel } from '../../../src/domain/bidi-fault.ts';

const faultIn = (name: string) => misdirectedLabel(name.split('.'));

test('a name without right-to-left letters keeps the rule, whatever it begins with', () => {
  expect(faultIn('1a.de')).toBe(null);
  expect(faultIn('۲.ꡠ')).toBe(null);
});

test('right-to-left labels may hold digits of one kind behind the first letter', () => {
  expect(faultIn('שלום.com')).toBe(null);
  expect(faultIn('שלום1.com')).toBe(null);
  expect(faultIn('ש-1-ש.com')).toBe(null);
  expect(faultIn('م٣.com')).toBe(null);
  expect(faultIn('م٣1.com')).toBe('م٣1');
});

test('a right-to-left label must not begin with a digit, or end in a hyphen', () => {
  expect(faultIn('1שלום.com')).toBe('1שלום');
  expect(faultIn('٣م.com')).toBe('٣م');
  expect(faultIn('שלום-.com')).toBe('שלום-');
});

test('no label mixes both directions', () => {
  expect(faultIn('אa.com')).toBe('אa');
  expect(faultIn('aא.com')).toBe('aא');
  expect(faultIn('a٣.שלום')).toBe('a٣');
});

test('the rule is for every label beside a right-to-left one', () => {
  expect(faultIn('0a.שלום')).toBe('0a');
  expect(faultIn('aˇ.שלום')).toBe('aˇ');
  expect(faultIn('a1.שלום')).toBe(null);
  expect(faultIn('a\u0301.שלום')).toBe(null);
});

test('marks at the end do not count', () => {
  expect(faultIn('שלום\u05b0.com')).toBe(null);
  expect(faultIn('ש-\u05b0.com')).toBe('ש-\u05b0');
});
