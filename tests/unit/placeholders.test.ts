import { expect, test } from 'vitest';
import { fill } from '../../src/placeholders.ts';
import { provider } from '../../src/provider.ts';

test('a placeholder becomes the provider’s setting', () => {
  expect(fill('auf {{stammdomainIp}} zeigen')).toBe(`auf ${provider.stammdomainIp.wert} zeigen`);
});

test('an unknown placeholder is named, with the known ones', () => {
  expect(() => fill('{{ipp}}')).toThrow(/\{\{ipp\}\} ist unbekannt.*stammdomainIp/);
});

test('brackets for the reader stay', () => {
  expect(fill('[Ihr Name]')).toBe('[Ihr Name]');
});
