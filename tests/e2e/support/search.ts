import type { Locator, Page } from '@playwright/test';
import { settings } from './site.ts';

export interface SearchView {
  readonly field: Locator;
  readonly results: Locator;
  readonly options: Locator;
  /** what a screen reader is told */
  readonly said: Locator;
  /** the dialog, or the page's own search */
  readonly place: Locator;
}

/** Opens the search of a page with the keyboard -> what a reader finds in it. */
export async function openDialog(page: Page, path = ''): Promise<SearchView> {
  await page.goto(`${settings.root}${path}`);
  await page.keyboard.press('Control+k');
  return searchIn(page.getByRole('dialog', { name: 'Suche' }));
}

/** Opens the page of the search. */
export async function openSearchPage(page: Page, question = ''): Promise<SearchView> {
  const query = question === '' ? '' : `?${new URLSearchParams({ q: question }).toString()}`;
  await page.goto(`${settings.root}suche/${query}`);
  return searchIn(page.getByRole('main'));
}

function searchIn(place: Locator): SearchView {
  const results = place.getByRole('listbox', { name: 'Suchergebnisse' });
  return {
    place,
    field: place.getByRole('combobox', { name: 'Hilfe durchsuchen' }),
    results,
    options: results.getByRole('group', { name: 'Ergebnisse' }).getByRole('option'),
    said: place.getByRole('status'),
  };
}

/** Holds back the first download of an address until it is let go. */
export async function holdBack(page: Page, address: string) {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(
    address,
    async (route) => {
      await promise;
      await route.continue();
    },
    { times: 1 },
  );
  return () => {
    resolve(undefined);
  };
}
