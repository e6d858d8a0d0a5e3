import { describe, expect, test } from 'vitest';
import { splitCompound } from '../../../src/search/split-compound.ts';

const known = new Set([
  ...['domain', 'kunde', 'name', 'server', 'nameserver', 'whitelabel', 'umzug', 'preis', 'konto'],
  ...['rechnung', 'nummer', 'ticket', 'system', 'liste', 'end', 'buch', 'kind', 'bild'],
]);
const split = (word: string) => splitCompound(word, (part) => known.has(part));

describe('a compound of known parts is taken apart', () => {
  test.each([
    ['without a joint', 'ticketsystem', ['ticket', 'system']],
    ['with the joint s', 'rechnungsnummer', ['rechnung', 'nummer']],
    ['with the joint n', 'kundenkonto', ['kunde', 'konto']],
    ['with the joint es', 'buchesliste', ['buch', 'liste']],
    ['with the joint en', 'systemenliste', ['system', 'liste']],
    ['with the joint er', 'kinderkonto', ['kind', 'konto']],
    ['with the joint e', 'preiseliste', ['preis', 'liste']],
    ['into the longest part at the front', 'nameserverumzug', ['nameserver', 'umzug']],
    ['with a part of four letters at the front', 'namekonto', ['name', 'konto']],
    ['with two parts of four letters at the end', 'domainnamebuch', ['domain', 'name', 'buch']],
    ['into three parts', 'domainkundenkonto', ['domain', 'kunde', 'konto']],
    ['into four parts', 'domainpreislistenummer', ['domain', 'preis', 'liste', 'nummer']],
    ['into the same part twice', 'domaindomain', ['domain', 'domain']],
  ])('%s', (_, word, parts) => {
    expect(split(word)).toEqual({ parts });
  });
});

describe('beside a known part there may be an unknown rest', () => {
  test('at the end', () => {
    expect(split('nameserverwechsel')).toEqual({ parts: ['nameserver'], rest: 'wechsel' });
  });

  test('at the front', () => {
    expect(split('fremddomain')).toEqual({ parts: ['domain'], rest: 'fremd' });
  });

  test('after a joint, which stays with neither', () => {
    expect(split('rechnungskopie')).toEqual({ parts: ['rechnung'], rest: 'kopie' });
  });

  test('beside the longer part, where there are two', () => {
    expect(split('whitelabelxyznameserver')).toMatchObject({ rest: 'whitelabelxyz' });
  });
});

describe('is not taken apart:', () => {
  test.each([
    ['a word without a known part', 'fahrrad'],
    ['a known word alone', 'domain'],
    ['a word with a rest of three letters', 'domainxyz'],
    ['a word whose only known part has five letters', 'kontoauszug'],
    ['a word with a part of three letters', 'endkunde'],
    ['a word with a part of three letters before a joint', 'endekonto'],
    ['nothing', ''],
  ])('%s', (_, word) => {
    expect(split(word)).toBeUndefined();
  });
});

describe('a word that can be split in very many ways, and in none to the end, is soon given up', () => {
  test.each([1, 5, 29, 1000])('%i times the same', (times) => {
    let asked = 0;
    splitCompound(`${'nameserver'.repeat(times)}qqqqqqq`, (part) => {
      asked += 1;
      if (asked > 100_000) throw new Error('asked too often');
      return known.has(part);
    });
    expect(asked).toBeLessThanOrEqual(100_000);
  });
});
