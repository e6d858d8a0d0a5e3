import type { Page } from '@playwright/test';
import { holdBack, openDialog, openSearchPage } from './support/search.ts';
import { expect, test } from './support/site.ts';

/** The text of the option that is chosen, as assistive technology finds it. */
const chosen = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const option = document.getElementById(id ?? '');
    return option?.getAttribute('aria-selected') === 'true' ? option.textContent : undefined;
  });

test('arrow keys walk through all options while the field keeps the focus', async ({ page }) => {
  const { field, results, options, said } = await openDialog(page);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('Whitelabel-Nameserver');
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).toHaveAttribute('aria-controls', (await results.getAttribute('id')) ?? '-');
  await expect(page.getByRole('radio').first()).toBeAttached();
  // The count is told when nothing changes any more: with their texts hits get sections, too.
  await expect(said).toHaveText(/Ergebnisse für „Whitelabel-Nameserver“/);
  const all = await results.getByRole('option').allTextContents();
  expect(all.length).toBeGreaterThan(2);
  for (const text of all) {
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe(text);
    await expect(results.getByRole('option', { selected: true })).toBeInViewport();
  }
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page)).toBeUndefined();
  await page.keyboard.press('ArrowUp');
  expect(await chosen(page)).toBe(all.at(-1));
  await expect(field).toBeFocused();
});

test('Home, End and typing go back into the text', async ({ page }) => {
  const { field, options } = await openDialog(page);
  await page.keyboard.type('PayPal');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page)).toBeDefined();
  await page.keyboard.press('Home');
  expect(await chosen(page)).toBeUndefined();
  await page.keyboard.type('mit ');
  await expect(field).toHaveValue('mit PayPal');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('!');
  await expect(field).toHaveValue('mit PayPal!');
  expect(await chosen(page)).toBeUndefined();
});

test('the first Enter chooses the first result, the second opens it', async ({ page }) => {
  const { options, place } = await openDialog(page);
  await page.keyboard.type('Registrar');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(place).toBeHidden();
  await expect(page).toHaveURL(/\/glossar\/#registrar/);
});

for (const where of ['dialog', 'page'] as const) {
  test(`Enter before the search has arrived chooses its first result (${where})`, async ({
    page,
  }) => {
    const letGo = await holdBack(page, '**/_astro/mount*');
    const { field, options } = await (where === 'page' ? openSearchPage(page) : openDialog(page));
    await field.focus();
    await page.keyboard.insertText('Registrar');
    await page.keyboard.press('Enter');
    letGo();
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossar\/#registrar/);
  });
}

test('a first letter or a filler word finds nothing, and is not told so', async ({ page }) => {
  const { place } = await openDialog(page);
  await page.keyboard.type('was');
  await expect(place.getByText('Schreiben Sie, worum es geht.').first()).toBeVisible();
  await expect(place.getByText('Nichts gefunden')).toHaveCount(0);
});

test('Ctrl+Enter opens the chosen result beside', async ({ page, context }) => {
  const { options, place } = await openDialog(page);
  await page.keyboard.type('Registrar');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const [beside] = await Promise.all([
    context.waitForEvent('page'),
    page.keyboard.press('Control+Enter'),
  ]);
  await expect(beside).toHaveURL(/registrar/);
  await expect(place).toBeVisible();
});

test('a suggestion completes the word and searches it', async ({ page }) => {
  const { field, results, options } = await openDialog(page);
  await page.keyboard.type('wie Gewerbesch');
  const group = results.getByRole('group', { name: 'Vorschläge' });
  const suggestion = group.getByRole('option', { name: 'wie Gewerbeschein', exact: true });
  await expect(suggestion).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('wie Gewerbeschein');
  await expect(field).toBeFocused();
  await expect(options.first()).toContainText('Gewerbeschein');
});

test('places on a page are options of their own', async ({ page }) => {
  const { results } = await openSearchPage(page, 'Guthaben');
  const place = results.getByRole('option', { name: 'Guthaben aufladen', exact: true });
  await expect(place).toHaveAttribute('href', /\/anleitung\/abrechnung\/#guthaben-aufladen$/);
});

test('kinds are chosen with the arrow keys, and stay while there are hits', async ({ page }) => {
  const { place, field, options } = await openDialog(page);
  await page.keyboard.type('Nameserver');
  const all = place.getByRole('radio', { name: /^Alle \d+$/ });
  await expect(all).toBeChecked();
  const total = await options.count();
  await all.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const faq = place.getByRole('radio', { name: /^FAQ \d+$/ });
  await expect(faq).toBeChecked();
  await expect(faq).toBeFocused();
  await expect(options.filter({ hasNotText: '?' })).toHaveCount(0);
  expect(await options.count()).toBeLessThan(total);
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' eigene');
  await expect(faq).toBeChecked();
  await field.fill('Registrar');
  await expect(all.or(faq).first()).toBeAttached();
  await field.fill('');
  await field.fill('Nameserver');
  await expect(all).toBeChecked();
});

test('the count is announced once the reader pauses, not with every key', async ({ page }) => {
  const { said, options } = await openDialog(page);
  await page.evaluate(() => {
    Object.assign(window, { told: [] });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const status = target instanceof Element && target.closest('dialog [role=status]');
        if (status) (window as unknown as { told: unknown[] }).told.push(status.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const word = 'Gewerbeschein';
  await page.keyboard.type(word, { delay: 30 });
  await expect(options.first()).toBeVisible();
  await expect(said).toHaveText(/^(Ein Ergebnis|\d+ Ergebnisse) für „Gewerbeschein“$/);
  const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  // Once, unless the machine makes a pause of its own between two keys.
  expect(told.filter((text) => text !== '').length).toBeLessThan(word.length / 3);
});
