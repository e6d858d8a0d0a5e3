import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/search/understand.ts';
import { asked, corrected, vocabulary } from './asked.ts';
import { tinyVocabulary } from './tiny-vocabulary.ts';

describe('what readers say instead', () => {
  test.each([
    ['a word', 'Unterkunde ', ['Endkunde']],
    ['a word in another form', 'Unterkunden ', ['Endkunde']],
    ['an English word', 'password ', ['Passwort']],
    ['a word of two letters', 'NS ', ['Nameserver']],
    ['two words', 'dns server ', ['Nameserver']],
    ['two words in one', 'dnsserver ', ['Nameserver']],
    ['two words for two', 'top up ', ['Guthaben', 'aufladen']],
    ['four words for two', 'Domain bei anderem Anbieter ', ['externe', 'Domain']],
    ['a word beside others', 'Kennwort Ticket ', ['Passwort', 'Ticket']],
  ])('is replaced by the site’s own: %s', (_, question, terms) => {
    expect(asked(question)).toEqual(terms);
  });

  test('is less sure than the site’s own word', () => {
    const weight = (question: string) =>
      understand(question, vocabulary).terms[0]?.ways[0]?.weight ?? 0;
    expect(weight('Kennwort ')).toBeLessThan(weight('Passwort '));
  });

  test('keeps its own meaning where the site knows the word too', () => {
    expect(asked('Kunde ')).toEqual(['Kunde or Endkunde']);
    const [term] = understand('Kunde ', vocabulary).terms;
    const [own, other] = term?.ways ?? [];
    expect(own?.weight).toBeGreaterThan(other?.weight ?? Infinity);
  });

  test('is told as the reader typed it', () => {
    const typed = (question: string) =>
      understand(question, vocabulary).terms.map((term) => term.typed);
    expect(typed('Top Up ')).toEqual(['Top Up', 'Top Up']);
    expect(typed('Kennwort ')).toEqual(['Kennwort']);
    expect(typed('Kunden ')).toEqual(['Kunden']);
  });
});

describe('verbs', () => {
  test('that German takes apart are joined', () => {
    expect(asked('lade mein Guthaben auf ')).toEqual(['aufladen', 'Guthaben']);
  });

  test('of a form that no rule leads to are asked for by their infinitive', () => {
    expect(asked('gebucht ')).toEqual(['buchen']);
  });

  test('of such a form are joined too', () => {
    expect(asked('lädst du auf ')).toContain('aufladen');
  });

  test('of a form that the site itself uses are asked for by both', () => {
    const site = tinyVocabulary({
      words: { 4: 'gemeldet melden' },
      verbs: { gemeldet: 'melden' },
    });
    const [term] = understand('gemeldet ', site).terms;
    expect(term?.ways.map(({ text }) => text)).toEqual(['gemeldet', 'melden']);
  });

  test('have their particle behind them', () => {
    const site = tinyVocabulary({ words: { 4: 'nachbuchen Buchung' } });
    const texts = understand('nach der Buchung ', site).terms.map(({ ways }) => ways[0]?.text);
    expect(texts).not.toContain('nachbuchen');
  });

  test('that only readers say are joined as well', () => {
    const site = tinyVocabulary({
      words: { 4: 'einreichen' },
      synonyms: { einreichen: 'abgeben' },
      verbs: { gebe: 'geben' },
    });
    const texts = understand('wo gebe ich den Schein ab ', site).terms.map(
      ({ ways }) => ways[0]?.text,
    );
    expect(texts).toContain('einreichen');
  });
});

describe('hyphenated words that the site does not have', () => {
  test('are asked for part by part', () => {
    const site = tinyVocabulary({ words: { 4: 'DNS TTL' }, synonyms: { TTL: 'Propagation' } });
    const texts = understand('DNS-Propagation ', site).terms.map(({ ways }) => ways[0]?.text);
    expect(texts).toEqual(['DNS', 'TTL']);
  });
});

describe('everyday words', () => {
  const rarity = (question: string) =>
    understand(question, vocabulary).terms.map((term) => term.rarity);

  test('that the site does not know weigh less than others', () => {
    const [everyday = 0, noun = 0] = rarity('mitmachen pizza ');
    expect(everyday).toBeGreaterThan(0);
    expect(everyday).toBeCloseTo(noun / 2);
  });
});

describe('umlauts', () => {
  test('of a plural that the singular has not', () => {
    const site = tinyVocabulary({ words: { 4: 'Eintrag' } });
    const [term] = understand('Einträge ', site).terms;
    expect(term?.ways[0]?.text).toBe('Eintrag');
  });

  test.each([
    ['written out', 'ueberweisung '],
    ['left away', 'uberweisung '],
    ['of two signs', 'U\u0308berweisung '],
    ['in capitals', 'ÜBERWEISUNG '],
  ])('may be %s', (_, question) => {
    expect(asked(question)).toEqual(['Überweisung']);
    expect(corrected(question)).toBeUndefined();
  });

  test('left away may give another word, so both are asked for', () => {
    expect(asked('anderung ')).toEqual(['andere or Änderung']);
  });
});

describe('compounds', () => {
  test('written apart are joined', () => {
    expect(asked('Stamm Domain ')).toEqual(['Stammdomain']);
    expect(asked('name server ')).toEqual(['Nameserver']);
  });

  test('written apart stay apart where both parts are words and the whole hardly is', () => {
    expect(asked('Kunden Konto ')).toEqual(['Kunde or Endkunde', 'Konto']);
  });

  test('written apart are joined where only one part is a word, too', () => {
    const site = tinyVocabulary({ words: { 4: 'Ticket', 1: 'Ticketfarbe' } });
    const { terms } = understand('Ticket Farbe ', site);
    expect(terms.map(({ ways }) => ways[0]?.text)).toEqual(['Ticketfarbe']);
  });

  test('may have a part that stands for another word', () => {
    expect(asked('Ticketkunde ')).toEqual(['Ticket', 'Kunde or Endkunde']);
  });

  test('that the site hasn’t are taken apart', () => {
    expect(asked('whitelabelnameserver ')).toEqual(['Whitelabel', 'Nameserver']);
    expect(asked('Resellerguthaben ')).toEqual(['Reseller', 'Guthaben']);
  });

  test('of a known part and a rest ask for both', () => {
    expect(asked('Nameserverfahrrad ')).toEqual(['Nameserver', 'fahrrad']);
    expect(asked('Fahrradguthaben ')).toEqual(['Guthaben', 'fahrrad']);
  });

  test('taken apart are less sure than a word', () => {
    const [part] = understand('whitelabelnameserver ', vocabulary).terms;
    expect(part?.ways[0]?.weight).toBeLessThan(1);
  });

  test('with a hyphen are the same without', () => {
    expect(asked('Stamm-Domain ')).toEqual(['Stammdomain']);
  });

  test('are not taken apart at filler words', () => {
    const site = tinyVocabulary({ words: { 4: 'welche Fahrrad' }, fillers: 'welche' });
    const [term] = understand('welcherfahrrad ', site).terms;
    expect(term?.ways.map(({ text }) => text)).not.toContain('welche');
  });
});

describe('the name of a domain', () => {
  const site = tinyVocabulary({ words: { 24: 'Domain', 2: 'Subdomain' } });
  const meant = (question: string, isLiteral = false) =>
    understand(question, site, () => isLiteral).terms.map(({ ways }) => ways[0]?.text);

  test('stands for what it is', () => {
    expect(meant('geht login.meine-firma.de ')).toContain('Subdomain');
    expect(meant('meine-firma.de')).toEqual(['Domain']);
  });

  test('that stands on a page stands for itself', () => {
    expect(meant('meine-firma.de ', true)).toEqual(['meine-firma.de']);
  });
});
