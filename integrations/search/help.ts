import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fill } from '../../src/placeholders.ts';
import { provider } from '../../src/provider.ts';
import type { SearchHelp } from '../../src/search/vocabulary.ts';

const ticketFile = 'src/content/tickets/frage.md';

/** What the search offers where it finds nothing: phone, ticket system, a ticket text. */
export function searchHelp(): SearchHelp {
  const [, head = '', text = ''] = readFileSync(ticketFile, 'utf8').split(/^---$/mu);
  const { betreff } = parse(head) as { betreff: string };
  return {
    phone: provider.telefon.wert,
    ticketSystem: provider.ticketsystem.wert,
    ticket: { subject: fill(betreff), text: fill(text).trim() },
  };
}
