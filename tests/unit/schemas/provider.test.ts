import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { providerFile, readProvider } from '../../../src/provider.ts';
import { providerSchema, settingPurpose } from '../../../src/schemas/provider.ts';

const written = readFileSync(providerFile, 'utf8');
const broken = (from: string | RegExp, to: string) => () => {
  const changed = written.replace(from, to);
  expect(changed).not.toBe(written);
  readProvider(changed);
};

describe('the provider’s settings', () => {
  test('the file in the project is right', () => {
    expect(readProvider(written).produkt.wert).toBe('mystarISP Domainrobot');
  });

  test('every setting says what it is needed for', () => {
    expect(Object.keys(settingPurpose).sort()).toEqual(Object.keys(providerSchema.shape).sort());
  });

  test.each([
    [
      'an IP with three numbers',
      /wert: [\d.]+/,
      'wert: 89.200.168',
      'stammdomainIp.wert: ist keine IPv4-Adresse',
    ],
    [
      'an IP with a number above 255',
      /wert: [\d.]+/,
      'wert: 1.2.3.256',
      'stammdomainIp.wert: ist keine IPv4-Adresse',
    ],
    [
      'an address without https',
      'wert: https://hilfe',
      'wert: http://hilfe',
      'webadresse.wert: ist keine vollständige Adresse',
    ],
    [
      'a phone link with spaces',
      'tel:+495612086072',
      'tel:+49 561',
      'telefon.wert.link: ist kein Telefon-Link',
    ],
    [
      'an unknown state',
      'bestellung:\n  stand: fehlt',
      'bestellung:\n  stand: vielleicht',
      'bestellung.stand: ist unbekannt',
    ],
    [
      'a needed value that is missing',
      /produkt:\n {2}wert: .*\n {2}stand: belegt\n {2}quelle: .*\n/,
      'produkt:\n  stand: fehlt\n',
      'produkt.stand: ist unbekannt',
    ],
    ['a setting that is left out', /impressum:\n {2}stand: fehlt\n/, '', 'impressum: fehlt'],
    ['a misspelt name', /^impressum:/m, 'impresum:', 'kennt „impresum“ nicht'],
    [
      'a confirmed value without its source',
      /(stammdomainIp:\n.*\n.*\n) {2}quelle: .*\n/,
      '$1',
      'stammdomainIp.quelle: fehlt',
    ],
    [
      'a base path without the slash',
      'wert: /\n',
      'wert: /hilfe\n',
      'basispfad.wert: ist kein Pfad',
    ],
  ])('%s is refused with file, field and what is wrong', (_, from, to, message) => {
    expect(broken(from, to)).toThrow(
      `src/content/anbieter.yaml: ${message}`.replace('yaml: kennt', 'yaml: (ganze Datei): kennt'),
    );
  });

  test('every message says what to write instead', () => {
    expect(broken(/wert: [\d.]+/, 'wert: 89.200.168')).toThrow('Schreiben Sie vier Zahlen');
  });

  test('a file that is no YAML is told with its line', () => {
    expect(() => readProvider('produkt:\n  wert: "offen\n')).toThrow(
      /anbieter\.yaml: Zeile \d+: ist kein gültiges YAML/,
    );
  });
});
