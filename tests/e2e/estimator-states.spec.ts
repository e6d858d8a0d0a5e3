import type { Page } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { fillAll, open, partsOf, unfold } from './support/estimator.ts';
import { expect, test } from './support/site.ts';

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: async () => undefined,
  filled: async (page) => {
    await fillAll(page);
    await expect(partsOf(page).due).toContainText('35,14');
  },
  faults: async (page) => {
    const { count, price, button } = partsOf(page);
    await count.fill('zehn');
    await price.fill('12.50');
    await button('Zum Ergebnis').click();
    await expect(page.getByRole('alert')).toBeFocused();
  },
  incomplete: async (page) => {
    await fillAll(page);
    await partsOf(page).button('Position hinzufügen').click();
    await partsOf(page).button('Position 2 entfernen').click();
    await partsOf(page).button('Rückgängig').click();
    await expect(partsOf(page).due).toContainText('mindestens');
  },
  'all open': async (page) => {
    await page.getByLabel('Domainendung').fill('.de');
    await partsOf(page).price.fill('1000000');
    await partsOf(page).count.fill('1000000');
    for (const name of ['Nicht gemeldete', 'PayPal-Gebühr', 'Guthaben', 'Umsatzsteuer']) {
      await unfold(page, name);
    }
    await page.getByRole('radio', { name: 'Guthaben', exact: true }).check();
    await page.getByRole('radio', { name: 'Anderer Satz' }).check();
    await page.getByLabel('Umsatzsteuersatz in Prozent').fill('19');
    await page.getByLabel('Aktuelles Guthaben').fill('1');
    await partsOf(page).button('Angaben auf diesem Gerät merken').click();
    await expect(page.getByText(/^Im Guthaben fehlen/)).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(states)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      test(`${name} is accessible (${colorScheme}, ${width.toString()} pixels)`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await open(page);
        await reach(page);
        expect(await violations(page)).toEqual([]);
      });
    }
  }

  test(`${name} fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page);
    await reach(page);
    const [all, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(all).toBe(seen);
  });
}
