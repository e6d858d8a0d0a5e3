import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { stem } from '../../../src/search/stem.ts';

const stemOf = (word: string) => stem(fold(word));

describe('fall together:', () => {
  test.each([
    ['Rechnung', 'Rechnungen'],
    ['freischalten', 'Freischaltung'],
    ['Nameserver', 'Nameservern'],
    ['Nameserver', 'Nameservers'],
    ['Domain', 'Domains'],
    ['ändern', 'Änderung'],
    ['Änderung', 'Änderungen'],
    ['Änderung', 'Änderun'],
    ['buchen', 'Buchung'],
    ['buchen', 'buche'],
    ['zahlen', 'Zahlung'],
    ['überweisen', 'Überweisung'],
    ['aufladen', 'auflade'],
    ['Endkunde', 'Endkunden'],
    ['Reseller', 'Resellers'],
    ['Ticket', 'Tickets'],
    ['Ticket', 'Ticketes'],
    ['Preise', 'Preisen'],
    ['Preis', 'Preise'],
    ['Nachweis', 'Nachweise'],
    ['Gewerbeschein', 'Gewerbescheine'],
    ['externe', 'externer'],
    ['externe', 'externem'],
    ['externe', 'externes'],
    ['externe', 'externen'],
    ['Artikel', 'Artikeln'],
    ['Adresse', 'Adressen'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(other)).toBe(stemOf(one));
  });
});

describe('stay apart:', () => {
  test.each([
    ['Endung', 'Ende'],
    ['Kunde', 'Kunst'],
    ['Kunde', 'Endkunde'],
    ['Domain', 'Domino'],
    ['Server', 'Service'],
    ['Zahlung', 'Zahl-Ziel'],
    ['Konto', 'Kontakt'],
    ['Ticket', 'Tick'],
    ['Passwort', 'Pass'],
    ['NS', 'N'],
    ['DNS', 'DN'],
    ['FAQs', 'FA'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(other)).not.toBe(stemOf(one));
  });
});

describe('is as it was:', () => {
  test.each([
    'ns',
    'dns',
    'ip',
    'tld',
    'ung',
    'en',
    's',
    '',
    'pass',
    'adress',
    'zeitungsartikel',
    '192.0.2.10',
  ])('„%s“', (word) => {
    expect(stem(word)).toBe(word);
  });
});

test('what stays of a word is its beginning', () => {
  for (const word of ['rechnungen', 'freischaltung', 'nameservern', 'aenderung', 'externes']) {
    expect(word.startsWith(stem(word))).toBe(true);
    expect(stem(word).length).toBeGreaterThanOrEqual(3);
  }
});
