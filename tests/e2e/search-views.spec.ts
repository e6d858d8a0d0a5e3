import type { Page } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { openDialog, openSearchPage } from './support/search.ts';
import { expect, settings, test } from './support/site.ts';

const views = [
  { name: 'Telefon, hell', width: 390, height: 844, colorScheme: 'light' },
  { name: 'Telefon, dunkel', width: 390, height: 844, colorScheme: 'dark' },
  { name: 'Bildschirm, hell', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'Bildschirm, dunkel', width: 1280, height: 800, colorScheme: 'dark' },
] as const;

/** What is typed, what is blocked, and what then is seen. */
const states = {
  empty: { typed: '', seen: 'Suche' },
  results: { typed: 'Nameserver ', seen: 'Alle' },
  suggestions: { typed: 'gewerbesch', seen: 'Gewerbeschein' },
  corrected: { typed: 'Gewerbeschien', seen: 'Stattdessen' },
  'a domain': { typed: 'firma.de', seen: 'Stammdomain-Prüfer prüfen' },
  'nothing found': { typed: 'xylophonkonzert', seen: 'Ticket-Text' },
  'Pagefind blocked': { typed: 'Gewerbeschein', seen: 'Nur Titel', block: '**/pagefind/wasm*' },
  'words blocked': { typed: 'Guthaben', seen: 'ließ sich nicht', block: '**/wortschatz.json' },
};

for (const [name, { typed, seen, ...more }] of Object.entries(states)) {
  for (const where of ['dialog', 'page'] as const) {
    test(`the search is accessible and fits (${where}): ${name}`, async ({ page, faults }) => {
      if ('block' in more) await page.route(more.block, (route) => route.abort());
      const { place, field } = await (where === 'page' ? openSearchPage(page) : openDialog(page));
      await field.focus();
      await page.keyboard.type(typed);
      await expect(place.getByText(seen).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page);
      // Pagefind tells the console what it could not load.
      if ('block' in more) faults.length = 0;
    });
  }
}

async function expectAccessible(page: Page) {
  for (const { name, width, height, colorScheme } of views) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), name).toEqual([]);
  }
  // 1280 pixels at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('html, dialog, dialog *')]
      .filter((each) => each.scrollWidth > each.clientWidth)
      .filter((each) => each.matches('html') || getComputedStyle(each).overflowX === 'auto')
      .map((each) => each.className),
  );
  expect(tooWide).toEqual([]);
}

test('a chosen kind is accessible and recognisable in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { place, field } = await openDialog(page);
  await page.keyboard.type('Nameserver ');
  const faq = place.getByRole('radio', { name: /^FAQ/ });
  await faq.check();
  expect(await violations(page)).toEqual([]);
  const widths = await place
    .getByRole('radio')
    .evaluateAll((radios) =>
      radios.map((radio) => getComputedStyle(radio.closest('label') ?? radio).borderTopWidth),
    );
  expect(new Set(widths).size).toBe(2);
  await field.focus();
  await page.keyboard.press('ArrowDown');
  const row = place.getByRole('option', { selected: true }).locator('..');
  await expect(row).toHaveCSS('outline-style', 'solid');
});

test('print shows the page without the search', async ({ page }) => {
  const { place, options } = await openDialog(page, 'faq/');
  await page.keyboard.type('Nameserver');
  await expect(options.first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(place).toBeHidden();
  await page.goto(`${settings.root}suche/?q=PayPal`);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Alle Seiten' })).toBeVisible();
});

test('with more room than results the list is still reachable on a low screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 420 });
  const { options } = await openDialog(page);
  await page.keyboard.type('Nameserver ');
  await expect(options.first()).toBeVisible();
  for (let presses = 0; presses < 6; presses++) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toBeInViewport({ ratio: 0.9 });
});
