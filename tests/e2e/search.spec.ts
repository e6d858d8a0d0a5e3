import { violations } from './support/accessibility.ts';
import { expect, settings, test } from './support/site.ts';

test('nothing of the search is loaded before the reader opens it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(settings.root, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|dialog|mount|preact/.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Suche', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Suche' })).toBeVisible();
  await expect.poll(() => asked.some((path) => path.includes('/pagefind/'))).toBe(true);
});

test('Ctrl+K opens the search, results follow the typing, Escape gives the focus back', async ({
  page,
}) => {
  await page.goto(`${settings.root}faq/`);
  const before = page.getByRole('link', { name: 'Kontakt', exact: true }).first();
  await before.focus();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Suche' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Gewerbeschein');
  const results = dialog.getByRole('list', { name: 'Suchergebnisse' });
  await expect(results.getByRole('link', { name: /Gewerbeschein/ }).first()).toBeVisible();
  await expect(dialog.getByRole('status')).toContainText('Ergebnis');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(before).toBeFocused();
});

test('what is typed before the search has arrived is not lost', async ({ page }) => {
  await page.route('**/_astro/mount*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto(settings.root);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Gewerbeschein');
  const results = page.getByRole('list', { name: 'Suchergebnisse' });
  await expect(results.getByRole('link', { name: /Gewerbeschein/ }).first()).toBeVisible();
});

test('arrow keys walk through the results and Enter opens one', async ({ page }) => {
  await page.goto(settings.root);
  await page.keyboard.press('Meta+k');
  await page.keyboard.type('Whitelabel');
  const results = page.getByRole('list', { name: 'Suchergebnisse' });
  const first = results.getByRole('link').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox', { name: 'Hilfe durchsuchen' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  const title = await first.innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: title }).first()).toBeVisible();
});

test('the start page’s box leads to the search page with its results', async ({ page }) => {
  await page.goto(settings.root);
  await page.getByRole('searchbox', { name: 'Hilfe durchsuchen' }).fill('Guthaben aufladen');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page).toHaveURL(/\/suche\/\?q=Guthaben\+aufladen$/);
  const results = page.getByRole('list', { name: 'Suchergebnisse' });
  await expect(results.getByRole('link', { name: /Guthaben/ }).first()).toBeVisible();
  await expect(results.getByText('FAQ', { exact: true }).first()).toBeVisible();
});

test('a search that finds nothing says so and offers help', async ({ page }) => {
  await page.goto(`${settings.root}suche/?q=xylophonkonzert`);
  await expect(page.getByRole('status').first()).toContainText(
    'Nichts gefunden für „xylophonkonzert“',
  );
  await page.getByRole('link', { name: /^Kontakt:/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakt');
});

test('the way back from a result finds the search as it was', async ({ page }) => {
  await page.goto(`${settings.root}suche/`);
  await page.getByRole('searchbox', { name: 'Hilfe durchsuchen' }).fill('PayPal');
  const results = page.getByRole('list', { name: 'Suchergebnisse' });
  await results.getByRole('link').first().click();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Hilfe durchsuchen' })).toHaveValue('PayPal');
  await expect(results.getByRole('link').first()).toBeVisible();
});

test('a search that cannot be loaded says so and lists where to look', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${settings.root}suche/?q=PayPal`);
  await expect(page.getByRole('status').first()).toContainText('Die Suche ließ sich nicht laden');
  await expect(page.getByRole('link', { name: 'Alle Seiten' })).toBeVisible();
});

test('markup in a question stays text', async ({ page }) => {
  await page.goto(`${settings.root}suche/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await expect(page.locator('img')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialog with results is accessible (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(settings.root);
    await page.getByRole('button', { name: 'Suche', exact: true }).click();
    await page.keyboard.type('Nameserver');
    await expect(page.getByRole('list', { name: 'Suchergebnisse' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
