import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ipv4Addresses } from '../../../checks/ipv4.ts';
import { providerValues } from '../../../checks/provider-values.ts';
import { htmlPage, problems, tinySite } from './tiny-site.ts';

test.each([
  ['die IP 89.200.168.243.', ['89.200.168.243']],
  ['"1.1.1.1","8.8.8.8:53"', ['1.1.1.1', '8.8.8.8']],
  ['Version 1.2.3, v1.2.3.4, 1.2.3.4-beta, 1.2.3.4.5, 256.1.1.1', []],
  ['<path d="M0 0c0 1.1.9.2 3 0"/>', []],
  ['<polyline points="1.1.9.2 3"/>', []],
  ['h("path",{d:"M3 9.5l6.3 1.1.9.2z"})', []],
])('in %s the addresses are %j', (text, addresses) => {
  expect(ipv4Addresses(text)).toEqual(addresses);
});

test('the own IP, examples and private addresses may stand on the site', async () => {
  const text =
    '198.18.0.1 192.0.2.7 198.51.100.1 203.0.113.9 127.0.0.1 10.0.0.1 192.168.1.1 0.0.0.0';
  const site = tinySite({ 'index.html': htmlPage(text), 'a.js': `x="${text}"` });
  expect(await problems(providerValues, site)).toEqual([]);
});

test('any other IP is a fault, in pages, scripts and packed copies', async () => {
  const site = tinySite({
    'index.html': htmlPage('5.9.1.2'),
    'a.js': 'x="8.8.8.8"',
    'b.txt.gz': gzipSync('9.9.9.9'),
  });
  expect(await problems(providerValues, site)).toEqual([
    'index.html: nennt die IP-Adresse 5.9.1.2',
    'a.js: nennt die IP-Adresse 8.8.8.8',
    'b.txt.gz: nennt die IP-Adresse 9.9.9.9',
  ]);
});

test.each([
  ['IP 198.18.0.1', 'stammdomainIp'],
  ['+49 30 / 23 12 50 00', 'telefon'],
  ['tel:+493023125000', 'telefon'],
  ['(030) 23125000', 'telefon'],
  ['https://portal.example/anders/', 'die Adressen unter portal.example'],
])('%s typed into a source is a fault', async (text, name) => {
  const settings = { 'src/content/anbieter.yaml': text };
  const good = tinySite({}, { sources: settings });
  expect(await problems(providerValues, good)).toEqual([]);
  const bad = tinySite({}, { sources: { ...settings, 'src/a.mdx': text } });
  expect(await problems(providerValues, bad)).toEqual([
    `src/a.mdx: hier ist eine Angabe des Anbieters getippt: ${name}`,
  ]);
});
