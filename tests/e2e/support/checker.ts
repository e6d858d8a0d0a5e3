import type { Locator, Page } from '@playwright/test';
import { settings } from './site.ts';

export const checkerAddress = `${settings.root}werkzeuge/stammdomain-pruefer/`;

/** Opens the checker and waits until it works -> what a reader finds there. */
export async function openChecker(page: Page) {
  await page.goto(checkerAddress);
  await page.locator('astro-island:not([ssr])').waitFor();
  return {
    field: page.getByLabel('Domain', { exact: true }),
    button: page.getByRole('button', { name: 'Prüfen', exact: true }),
    /** what a screen reader is told */
    said: page.locator('astro-island').getByRole('status').last(),
    ticket: page.getByRole('region', { name: 'Ticket-Text: Stammdomain melden' }),
    /** the values beside a term, „Empfohlen“ or „Gefunden“ */
    valuesOf: (term: string): Locator =>
      page
        .getByRole('term')
        .filter({ hasText: new RegExp(`^${term}$`) })
        .locator('..')
        .getByRole('definition'),
    /** the message that is seen, by its title: all of its sentences */
    messageOf: (title: string): Locator => page.getByText(title, { exact: true }).locator('..'),
  };
}
