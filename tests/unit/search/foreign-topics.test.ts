import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/search/understand.ts';
import type { FakePage } from './fake-pagefind.ts';
import { engineOf, ids, site as known } from './tiny-engine.ts';
import { helpSite, tinyVocabulary } from './tiny-vocabulary.ts';

const site = { ...known, foreign: 'f0' };
const foreign = (word: string): FakePage => ({ id: 'f0', excerpt: `<mark>${word}</mark>` });
const ticket: FakePage = { id: 'tick1', fields: ['title'] };

describe('a question about what the site says nothing about', () => {
  test('finds nothing, although other words of it are on pages', async () => {
    const { answer } = engineOf({ Ticket: [ticket], Postfach: [foreign('Postfach')] }, { site });
    expect(ids(await answer('Ticket Ticketsystem Passwort Postfach '))).toEqual([]);
  });

  test('finds the page that has the very word', async () => {
    const tick2 = { id: 'tick2', fields: ['antwort'], excerpt: 'ein <mark>Postfach</mark>' };
    const table = {
      Ticket: [ticket],
      Postfach: [foreign('Postfach'), tick2],
    };
    const { answer } = engineOf(table, { site });
    expect(ids(await answer('Ticket Postfach '))).toEqual(['tick2']);
  });

  test('finds no page for which readers only say the word', async () => {
    const table = {
      Ticket: [ticket],
      Postfach: [foreign('Postfach')],
    };
    const { answer } = engineOf(table, { site, relevance: { Postfach: { tick1: 8 } } });
    expect(ids(await answer('Ticket Postfach '))).toEqual([]);
  });

  test('finds nothing, although readers say the word', async () => {
    const relevance = { Ticketgebühr: { tick1: 5 } };
    const table = { Ticket: [ticket], Ticketgebühr: [foreign('Ticketgebühr')] };
    const { answer } = engineOf(table, { site, relevance });
    expect(ids(await answer('Ticketgebühr '))).toEqual([]);
  });

  test('never finds the list of such words itself', async () => {
    const { answer } = engineOf({ Postfach: [foreign('Postfach')] }, { site });
    expect(ids(await answer('Postfach '))).toEqual([]);
  });

  test('is no question about a word that looks like it, or a part of it', async () => {
    const table = {
      Ticket: [ticket],
      Ticketgebühr: [foreign('Ticketgebühr')],
      Tickets: [foreign('Tickets')],
      Passwot: [foreign('Passwot')],
    };
    const { answer } = engineOf(table, { site });
    expect(ids(await answer('Ticketgebühr '))).toEqual([]);
    expect(ids(await answer('Passwot '))).toEqual([]);
    // What stands in a title is a topic of the site.
    expect(ids(await answer('Tickets '))).toContain('tick1');
  });
});

test('only what the list says it is about is lost: the beginning of its words is not', async () => {
  const table = { Ticket: [ticket], Post: [foreign('Postfach')] };
  const { answer } = engineOf(table, { site });
  expect(ids(await answer('Ticket Post '))).toContain('tick1');
});

describe('understood as a foreign topic, a word', () => {
  const vocabulary = tinyVocabulary(helpSite);
  const read = (question: string, isForeign: boolean) =>
    understand(
      question,
      vocabulary,
      () => false,
      () => isForeign,
    );

  test('is neither corrected nor taken apart', () => {
    expect(read('Gewerbeschien ', false).corrected).toBe('Gewerbeschein');
    expect(read('Gewerbeschien ', true)).toMatchObject({
      corrected: undefined,
      terms: [{ typed: 'Gewerbeschien' }],
    });
    expect(read('Nameservermiete ', false).terms).toHaveLength(2);
    expect(read('Nameservermiete ', true).terms).toHaveLength(1);
  });

  test('may be each that the list does not have, and no other', () => {
    const { guessed } = read('Gewerbeschien Nameservermiete E-Postfach Ticket Fahrrad ', false);
    expect([...guessed]).toEqual(
      expect.arrayContaining(['Gewerbeschien', 'Nameservermiete', 'E-Postfach', 'Fahrrad']),
    );
    expect(guessed).not.toContain('Ticket');
  });
});
