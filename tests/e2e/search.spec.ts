import { holdBack, openDialog, openSearchPage } from './support/search.ts';
import { expect, settings, test } from './support/site.ts';

test('nothing of the search is loaded before the reader opens it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${settings.root}suche/`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|mount|shared/.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Suche', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Suche' })).toBeVisible();
  for (const file of ['wortschatz.json', 'relevanz.json', 'pagefind.js', 'wasm.de.pagefind']) {
    await expect.poll(() => asked.filter((path) => path.endsWith(file))).toHaveLength(1);
  }
});

test('results follow the typing, and Escape gives the focus back', async ({ page }) => {
  await page.goto(`${settings.root}faq/`);
  const before = page.getByRole('link', { name: 'Kontakt', exact: true }).first();
  await before.focus();
  await page.keyboard.press('Meta+k');
  const dialog = page.getByRole('dialog', { name: 'Suche' });
  await expect(dialog.getByRole('combobox', { name: 'Hilfe durchsuchen' })).toBeFocused();
  await page.keyboard.type('Gewerbeschein');
  await expect(dialog.getByRole('option', { name: /Gewerbeschein/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(before).toBeFocused();
});

test('the dialog closes with its button, and keeps the question for the next time', async ({
  page,
}) => {
  const { place, field } = await openDialog(page);
  await page.keyboard.type('PayPal');
  await place.getByRole('button', { name: 'Schließen' }).click();
  await expect(place).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field).toHaveValue('PayPal');
  await page.keyboard.type('Guthaben');
  await expect(field).toHaveValue('Guthaben');
});

test('what is typed before the search has arrived is not lost', async ({ page }) => {
  const letGo = await holdBack(page, '**/_astro/mount*');
  const { options } = await openDialog(page);
  await page.keyboard.type('Gewerbeschein');
  letGo();
  await expect(options.filter({ hasText: 'Gewerbeschein' }).first()).toBeVisible();
});

test('titles are found before Pagefind has arrived, and stay where they are', async ({ page }) => {
  const letGo = await holdBack(page, '**/pagefind/wasm*');
  const { options, place } = await openDialog(page);
  await page.keyboard.type('Guthaben aufladen');
  const first = options.first();
  await expect(first).toBeVisible();
  await expect(place.getByRole('radio')).toHaveCount(0);
  const places = () =>
    options.evaluateAll((all) =>
      all
        .filter((option) => option.hasAttribute('aria-describedby'))
        .map((option) => [option.textContent, option.getBoundingClientRect().top] as const),
    );
  const before = await places();
  letGo();
  await expect(first).toHaveAccessibleDescription(/\p{L}{3}/u);
  await expect(place.getByRole('radio').first()).toBeAttached();
  expect((await places()).slice(0, before.length)).toEqual(before);
});

test('the dialog keeps its height while the reader types', async ({ page }) => {
  const { place } = await openDialog(page);
  const heights: number[] = [];
  for (const typed of ['g', 'u', 't', 'h', 'a', 'b', 'e', 'n', ' ', 'q', 'q', 'q', 'x', 'x']) {
    await page.keyboard.type(typed);
    await page.waitForTimeout(120);
    await expect(place.getByText(/für „|worum es geht|Versuchen Sie/).first()).toBeAttached();
    heights.push((await place.boundingBox())?.height ?? 0);
  }
  expect(new Set(heights).size).toBe(1);
});

test('a click opens a result and closes the dialog, also on the same page', async ({ page }) => {
  const { options, place } = await openDialog(page, 'glossar/');
  await page.keyboard.type('Registrar');
  await options.filter({ hasText: 'Registrar' }).first().click();
  await expect(place).toBeHidden();
  await expect(page).toHaveURL(/\/glossar\/#registrar/);
  await expect(page.getByRole('heading', { name: 'Registrar' })).toBeInViewport();
});

test('with Ctrl or the middle button a result opens beside, and the search stays', async ({
  page,
  context,
}) => {
  const { options, place } = await openDialog(page);
  await page.keyboard.type('Registrar');
  const ways = [
    () => options.first().click({ modifiers: ['Control'] }),
    () => options.first().click({ button: 'middle' }),
  ];
  for (const open of ways) {
    const [beside] = await Promise.all([context.waitForEvent('page'), open()]);
    await expect(beside).toHaveURL(/registrar/);
    await beside.close();
  }
  await expect(place).toBeVisible();
});

test('the start page’s box leads to the search page with its results', async ({ page }) => {
  await page.goto(settings.root);
  await page.getByRole('searchbox', { name: 'Hilfe durchsuchen' }).fill('Guthaben aufladen');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page).toHaveURL(/\/suche\/\?q=Guthaben\+aufladen$/);
  await expect(page.getByRole('option', { name: /Guthaben.*FAQ/ }).first()).toBeVisible();
});

test('the way back from a result finds the search as it was', async ({ page }) => {
  const { field, options } = await openSearchPage(page);
  await field.fill('PayPal');
  await options.first().click();
  await expect(page).not.toHaveURL(/\/suche\//);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=PayPal$/);
  await expect(field).toHaveValue('PayPal');
  await expect(options.first()).toBeVisible();
});

test('the button of the search page searches without leaving it', async ({ page }) => {
  const { field, options } = await openSearchPage(page);
  await field.fill('PayPal');
  await expect(options.first()).toBeVisible();
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(options.first()).toBeVisible();
  await expect(page).toHaveURL(/\/suche\/\?q=PayPal$/);
});

test('the page’s own search and the dialog work side by side', async ({ page }) => {
  const own = await openSearchPage(page, 'PayPal');
  await expect(own.options.first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Registrar');
  const dialog = page.getByRole('dialog', { name: 'Suche' });
  await expect(dialog.getByRole('option', { name: /^Registrar/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(own.field).toHaveValue('PayPal');
});
