import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compareValues } from '../../../checks/changed-values.ts';
import type { Provider } from '../../../src/schemas/provider.ts';
import { htmlPage, provider, tinySite } from './tiny-site.ts';

const changed: Provider = {
  ...provider,
  stammdomainIp: { stand: 'belegt', wert: '192.0.2.99', quelle: 'Test' },
  telefon: {
    stand: 'belegt',
    wert: { anzeige: '+49 40 / 66 96 90 00', link: 'tel:+494066969000' },
    quelle: 'Test',
  },
  ticketsystem: { stand: 'belegt', wert: 'https://neu.example/t/', quelle: 'Test' },
};
const body = ({ stammdomainIp, telefon, ticketsystem }: Provider) =>
  `<p>${stammdomainIp.wert} ${telefon.wert.anzeige}</p><a href="${telefon.wert.link}">x</a><a href="${ticketsystem.wert}">y</a>`;
const site = (shown: Provider, settings: Provider, rest: Record<string, string | Buffer> = {}) =>
  tinySite({ 'index.html': htmlPage(body(shown)), ...rest }, { provider: settings });
const found = (after: ReturnType<typeof site>, before = site(provider, provider)) =>
  compareValues(before, after).map(({ file, problem }) => `${file}: ${problem}`);

test('a site that follows its settings is fine, whatever its bundles are called', () => {
  const before = site(provider, provider, { '_astro/a.AbCd_-12.js': 'x="198.18.0.1"' });
  const after = site(changed, changed, { '_astro/a.ZyXw9876.js': 'x="192.0.2.99"' });
  expect(found(after, before)).toEqual([]);
});

test('a value that stayed is a fault', () => {
  const after = site({ ...changed, telefon: provider.telefon }, changed);
  expect(found(after)).toEqual([
    'index.html: zeigt nach der Änderung noch den alten Wert von telefon',
    'index.html: zeigt telefon 0-mal statt 2-mal',
  ]);
});

test('a value that stayed in the search index is a fault', () => {
  const packed = { 'pagefind/fragment/de_1a2b.pf_fragment': gzipSync('IP 198.18.0.1') };
  const after = site(changed, changed, packed);
  expect(found(after, site(provider, provider, packed))).toContain(
    'pagefind/fragment/….pf_fragment: zeigt nach der Änderung noch den alten Wert von stammdomainIp',
  );
});

test('a value that the site never shows proves nothing', () => {
  const empty = tinySite({}, { provider });
  expect(found(empty, empty)).toHaveLength(3);
});
