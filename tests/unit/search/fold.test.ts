import { describe, expect, test } from 'vitest';
import { fold, foldUmlauts } from '../../../src/search/fold.ts';

describe('a folded word', () => {
  test.each([
    ['has small letters only', 'DOMAIN', 'domain'],
    ['has its umlauts written out', 'Überweisung', 'ueberweisung'],
    ['has capital umlauts written out', 'ÄÖÜ', 'aeoeue'],
    ['has ß written out', 'Straße', 'strasse'],
    ['has capital ß written out', 'STRAẞE', 'strasse'],
    ['has Nordic and French double letters written out', 'æœø', 'aeoeoe'],
    ['has no accents', 'Café', 'cafe'],
    ['has no cedilla, tilde or ring', 'çñå', 'cna'],
    ['is the same with an umlaut of one sign or of two', 'U\u0308ber', 'ueber'],
    ['has no hyphen', 'Whitelabel-Nameserver', 'whitelabelnameserver'],
    ['has no dot', 'firma.de', 'firmade'],
    ['has no apostrophe or quote', '„Domain’s“', 'domains'],
    ['has no spaces', ' Top Level Domain ', 'topleveldomain'],
    ['keeps digits beside letters', 'IPv6', 'ipv6'],
    ['keeps letters of other scripts', 'ДОМЕН', 'домен'],
    ['keeps the dots of an IPv4 address', '192.0.2.10', '192.0.2.10'],
    ['keeps the colons of an address of digits', '2001:0:1::1', '2001:0:1::1'],
    ['loses the dots of digits beside letters', '1.2.3.x', '123x'],
    ['loses the dot before digits at its end', 'Schritt.1', 'schritt1'],
    ['is empty where there was neither letter nor digit', '-–?!', ''],
    ['is empty for nothing', '', ''],
  ])('%s', (_, word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  test('is the same when it is folded again', () => {
    for (const word of ['Überweisung', 'Straße', 'Standard-NS', '192.0.2.10', 'Café']) {
      expect(fold(fold(word))).toBe(fold(word));
    }
  });
});

describe('people who leave the dots away write', () => {
  test.each([
    ['uberweisung', 'Überweisung'],
    ['anderung', 'Änderung'],
    ['gebuhr', 'Gebühr'],
    ['loschen', 'löschen'],
    ['domain', 'Domain'],
  ])('%s for %s', (plain, word) => {
    expect(foldUmlauts(fold(word))).toBe(plain);
  });

  test('ss for ß as others do', () => {
    expect(foldUmlauts(fold('Größe'))).toBe('grosse');
  });
});
