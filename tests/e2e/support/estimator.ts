import type { Page } from '@playwright/test';
import { settings } from './site.ts';

export const address = `${settings.root}werkzeuge/abrechnung-schaetzen/`;

/** Opens the estimator and waits until it works. */
export async function open(page: Page, fragment = '') {
  await page.goto(address + fragment);
  await page.locator('astro-island:not([ssr])').waitFor();
  return partsOf(page);
}

export function partsOf(page: Page) {
  const row = (name: string) => page.getByRole('group', { name, exact: true });
  return {
    row,
    first: row('Position 1'),
    count: row('Position 1').getByLabel('Anzahl'),
    price: row('Position 1').getByLabel('Nettopreis je Stück'),
    due: page.locator('output'),
    table: page.getByRole('table', { name: /^Voraussichtliche Abrechnung/ }),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
  };
}

/** Opens a closed part of the form by keyboard. */
export async function unfold(page: Page, name: string) {
  const summary = page.locator('summary').filter({ hasText: name });
  const isOpen = await summary.evaluate((element) => element.closest('details')?.open === true);
  await summary.focus();
  if (!isOpen) await page.keyboard.press('Enter');
}

/**
 * Ten domains, a package, research for three Endkunden, PayPal. Figures for arithmetic, nobody's
 * prices: 11,10 + 2,22 + 14,99 = 28,31; with 19 % 33,69; with 3 % and 0,44 35,14.
 */
export async function fillAll(page: Page) {
  const { first, count, price, row, button } = partsOf(page);
  await first.getByLabel('Domainendung').fill('.de');
  await count.fill('10');
  await price.fill('1,11');
  await button('Zusatzpaket hinzufügen').click();
  await row('Zusatzpaket 1').getByLabel('Nettopreis je Stück').fill('2,22');
  await page.getByRole('radio', { name: 'PayPal', exact: true }).check();
  await page.getByLabel('Prozentsatz', { exact: true }).fill('3');
  await page.getByLabel('Festbetrag je Zahlung').fill('0,44');
  await unfold(page, 'Nicht gemeldete Endkunden');
  await page.getByLabel('Anzahl der Endkunden').fill('3');
  await page.getByLabel('Minuten je Endkunde').fill('20');
  await page.getByLabel('Stundensatz netto').fill('9,99');
  await page.getByLabel('Abrechnungsschritt in Minuten').fill('15');
}
