import { describe, expect, test } from 'vitest';
import { openVocabulary, slugWords, stemsOf } from '../../../src/search/vocabulary.ts';
import { plainWords } from '../../../src/search/words.ts';
import { kinds, tinyFile, tinyVocabulary } from './tiny-vocabulary.ts';

describe('the words of the file', () => {
  const { words, byStem } = tinyVocabulary({
    words: { 60: 'Domain', 4: 'Passwort Überweisung', 1: 'Rechnungen' },
  });

  test('stand on as many pages as their list tells', () => {
    expect(words.map(({ text, frequency }) => [text, frequency])).toEqual([
      ['Domain', 60],
      ['Passwort', 4],
      ['Überweisung', 4],
      ['Rechnungen', 1],
    ]);
  });

  test('are found by their stem', () => {
    expect(byStem.get('rechn')).toMatchObject({ text: 'Rechnungen', folded: 'rechnungen' });
    expect(byStem.get('rechnungen')).toBeUndefined();
  });

  test('of the last list stand on all pages', () => {
    const file = { ...tinyFile({ pages: 3000 }), words: ['', '', '', '', '', '', 'Hilfe'] };
    expect(openVocabulary(file).byStem.get('hilf')?.frequency).toBe(3000);
  });

  test('of one stem are one word, the most frequent one', () => {
    const twice = tinyVocabulary({ words: { 24: 'Rechnungen', 2: 'Rechnung' } });
    expect(twice.words.map(({ text }) => text)).toEqual(['Rechnungen']);
  });

  test('are sought where they are nouns', () => {
    const { byStem: known } = tinyVocabulary({ words: { 4: 'Passwort andere Überweisung' } });
    const sought = [...known.values()].filter(({ isSought }) => isSought);
    expect(sought.map(({ text }) => text)).toEqual(['Passwort', 'Überweisung']);
  });

  test('with an umlaut are found without its dots', () => {
    const { withUmlauts } = tinyVocabulary({ words: { 4: 'Überweisung', 2: 'Passwort' } });
    expect([...withUmlauts].map(([key, { text }]) => [key, text])).toEqual([
      ['uberweis', 'Überweisung'],
    ]);
  });

  test('with an umlaut are the most frequent one where two are alike without dots', () => {
    const { withUmlauts } = tinyVocabulary({ words: { 2: 'Ölung', 24: 'Ölungen' } });
    expect(withUmlauts.get('olung')?.text ?? withUmlauts.get('ol')?.text).toBe('Ölungen');
  });
});

describe('words of pages', () => {
  const { byStem, entries } = tinyVocabulary({
    words: { 24: 'Domain' },
    entries: [
      { id: 'a', title: 'Passwort vergessen', address: '/faq/login/', searchWords: 'Kennwort' },
      { id: 'b', title: 'Passwort ändern, Passwort merken', address: '/faq/domain/#merken' },
    ],
  });

  test('are words of the site too, on as many pages as have them', () => {
    expect(byStem.get('passwort')).toMatchObject({ text: 'Passwort', frequency: 2 });
    expect(byStem.get('kennwort')).toMatchObject({ frequency: 1, isSought: true });
    expect(byStem.get('vergess')).toMatchObject({ frequency: 1, isSought: true });
  });

  test('may come from the address', () => {
    expect(byStem.get('login')?.frequency).toBe(1);
    expect(entries[0]?.wordStems).toEqual(new Set(['kennwort', 'faq', 'login']));
  });

  test('are as frequent as the file tells, where it tells more', () => {
    expect(byStem.get('domain')).toMatchObject({ text: 'Domain', frequency: 24 });
  });

  test('are sought though they are no nouns', () => {
    const { byStem: known } = tinyVocabulary({
      words: { 24: 'ändern' },
      entries: [{ id: 'a', title: 'Passwort ändern' }],
    });
    expect(known.get('aend')).toMatchObject({ text: 'ändern', frequency: 24, isSought: true });
  });
});

describe('a page', () => {
  const site = tinyVocabulary({
    words: { 9: 'aufladen' },
    verbs: { lädst: 'laden', vergisst: 'vergessen' },
    entries: [
      { id: 'x1', kind: 'Glossar', title: 'Standard-NS', address: '/glossar/#standard-ns' },
      {
        id: 'x2',
        kind: 'Werkzeug',
        title: 'Wie lade ich mein Guthaben auf?',
        searchWords: 'PIN TAN',
      },
      { id: 'x3', title: 'Wer vergisst es?' },
    ],
  });
  const [term, tool, question] = site.entries;

  test('has kind, address, title and name', () => {
    expect(term).toMatchObject({
      kind: 'Glossar',
      address: '/glossar/#standard-ns',
      title: 'Standard-NS',
      id: 'x1',
    });
    expect(tool?.kind).toBe('Werkzeug');
    expect(site.kinds).toEqual(kinds);
  });

  test('has the whole of a hyphenated word in its title, and the parts', () => {
    expect([...(term?.titleStems ?? [])].sort()).toEqual(['ns', 'standard', 'standardn']);
    expect(term?.titleWords).toEqual(['standardn']);
  });

  test('has the verb in its title that German takes apart', () => {
    expect(tool?.titleStems).toContain('auflad');
    expect(tool?.titleWords).not.toContain('auf');
  });

  test('has the infinitive of a form in its title', () => {
    expect(question?.titleStems).toContain('vergess');
  });

  test('has its search words', () => {
    expect(tool?.wordStems).toContain('pin');
    expect(tool?.wordStems).toContain('tan');
  });
});

describe('what readers say instead', () => {
  const { synonyms } = tinyVocabulary({
    synonyms: { Passwort: 'Kennwörter|pass word', 'Guthaben aufladen': 'top up' },
  });

  test('is found by the stem of all its words as one', () => {
    expect(Object.fromEntries(synonyms)).toEqual({
      kennwoert: ['Passwort'],
      password: ['Passwort'],
      topup: ['Guthaben', 'aufladen'],
    });
  });
});

test('fillers are known folded and by their stem', () => {
  const { fillers, fillerStems } = tinyVocabulary({ fillers: 'für Meine' });
  expect(fillers).toEqual(new Set(['fuer', 'meine']));
  expect(fillerStems).toEqual(new Set(['fuer', 'fur', 'mein']));
});

test('a form of a verb has its infinitive, however it is written, and any other word has itself', () => {
  const { infinitive } = tinyVocabulary({ verbs: { lädst: 'laden' } });
  expect(infinitive('Lädst')).toBe('laden');
  expect(infinitive('laedst')).toBe('laden');
  expect(infinitive('Guthaben')).toBe('Guthaben');
});

test('a regular form has its infinitive where the site has this verb, or a noun made from it', () => {
  const { infinitive } = tinyVocabulary({ words: { 4: 'Umstellung buchen' } });
  expect(infinitive('umzustellen')).toBe('umstellen');
  expect(infinitive('Gebucht')).toBe('buchen');
  expect(infinitive('gemietet')).toBe('gemietet');
});

describe('a text', () => {
  test('has its words, and of hyphenated ones the parts too', () => {
    expect(plainWords('Die IP-Adresse: 192.0.2.10, oder?')).toEqual([
      ...['Die', 'IP-Adresse', 'IP', 'Adresse', '192.0.2.10', 'oder'],
    ]);
    expect(plainWords(' – ')).toEqual([]);
  });

  test('has the stems of its words', () => {
    expect(stemsOf('Rechnungen & Standard-NS')).toEqual(['rechn', 'standardn', 'standard', 'ns']);
  });
});

test('the words of an address say in short what a page is about', () => {
  expect(slugWords('/faq/passwort-vergessen/')).toBe('faq passwort vergessen');
  expect(slugWords('/glossar/#a-eintrag')).toBe('glossar a eintrag');
  expect(slugWords('/')).toBe('');
});
