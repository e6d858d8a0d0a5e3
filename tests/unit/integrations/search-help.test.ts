import { expect, test } from 'vitest';
import { searchHelp } from '../../../integrations/search/help.ts';
import { provider } from '../../../src/provider.ts';

test('where nothing is found, the provider’s phone and ticket system are offered', () => {
  const { phone, ticketSystem } = searchHelp();
  expect(phone.link).toMatch(/^tel:\+\d+$/);
  expect(phone).toEqual(provider.telefon.wert);
  expect(ticketSystem).toBe(provider.ticketsystem.wert);
});

test('the ticket names the product, and has a place for what was searched', () => {
  const { ticket } = searchHelp();
  expect(ticket.subject).toContain(provider.produkt.wert);
  expect(ticket.text).toContain('[Ihr Suchwort]');
  expect(ticket.text).toBe(ticket.text.trim());
});

test('no placeholder is left', () => {
  expect(JSON.stringify(searchHelp())).not.toContain('{{');
});

test('the ticket has no settings of its file', () => {
  expect(searchHelp().ticket.text).not.toMatch(/---|betreff:/);
});
