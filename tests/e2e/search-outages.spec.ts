import { holdBack, openDialog } from './support/search.ts';
import { expect, test } from './support/site.ts';

const blocked = [
  '**/pagefind/pagefind.js*',
  '**/pagefind/pagefind-entry*',
  '**/pagefind/wasm*',
  '**/pagefind/relevanz.json',
];

for (const address of blocked) {
  test(`without ${address} titles are searched, all pages listed, and it is tried again`, async ({
    page,
    faults,
  }) => {
    await page.route(address, (route) => route.abort());
    const { place, options, field, said } = await openDialog(page);
    await page.keyboard.type('Gewerbeschein');
    await expect(place.getByText('Nur Titel und Stichwörter durchsucht.')).toBeVisible();
    await expect(options.filter({ hasText: 'Gewerbeschein' }).first()).toBeVisible();
    await expect(said).toContainText('Nur Titel und Stichwörter durchsucht.');
    await place.getByText('Alle Seiten, Fragen und Begriffe').click();
    await expect(place.getByRole('link', { name: 'Wann wird abgerechnet?' })).toBeVisible();
    await expect(place.getByRole('link', { name: 'TTL', exact: true })).toBeVisible();
    await page.unroute(address);
    await field.fill('Gewerbeschein einreichen');
    await expect(options.first()).toHaveAccessibleDescription(/\p{L}{3}/u);
    await expect(place.getByText('Nur Titel und Stichwörter durchsucht.')).toBeHidden();
    // Pagefind tells the console what it could not load.
    faults.length = 0;
  });
}

test('where no title fits and Pagefind is missing, nothing is claimed to be missing', async ({
  page,
  faults,
}) => {
  await page.route('**/pagefind/wasm*', (route) => route.abort());
  const { place } = await openDialog(page);
  await page.keyboard.type('xylophonkonzert');
  await expect(place.getByRole('link', { name: 'Wann wird abgerechnet?' })).toBeVisible();
  await expect(place.getByText('Nichts gefunden')).toHaveCount(0);
  faults.length = 0;
});

test('a reader who goes offline later is told so', async ({ page, context, faults }) => {
  const { place, options, field } = await openDialog(page);
  // At once: every beginning of a word may load another part of the index.
  await page.keyboard.insertText('PayPal');
  await expect(options.first()).toHaveAccessibleDescription(/\p{L}{3}/u);
  await context.setOffline(true);
  await field.fill('Zusatzpakete Hochladen Reaktionszeit');
  await expect(place.getByText('Nur Titel und Stichwörter durchsucht.')).toBeVisible();
  await context.setOffline(false);
  await field.fill('Zusatzpakete');
  await expect(options.first()).toHaveAccessibleDescription(/\p{L}{3}/u);
  faults.length = 0;
});

test('without its words the search says so and leads to the list of all pages', async ({
  page,
}) => {
  await page.route('**/wortschatz.json', (route) => route.fulfill({ status: 503 }));
  const { place, options, field } = await openDialog(page);
  // At once: every key tries again, and the last of them may still be under way.
  await page.keyboard.insertText('PayPal');
  await expect(place.getByText('Die Suche ließ sich nicht laden.', { exact: true })).toBeVisible();
  const link = place.getByRole('link', { name: 'Alle Seiten und Fragen' });
  await expect(link).toHaveAttribute('href', /\/suche\/#alle-seiten$/);
  await page.unroute('**/wortschatz.json');
  await field.press('Space');
  await expect(options.first()).toBeVisible();
});

test('without its code the search says so and leads to the list of all pages', async ({ page }) => {
  await page.route('**/_astro/mount*', (route) => route.abort());
  const { place, said } = await openDialog(page);
  await page.keyboard.type('PayPal');
  await expect(said).toContainText('Die Suche ließ sich nicht laden');
  await place.getByRole('link', { name: 'Alle Seiten und Fragen' }).click();
  await expect(page.getByRole('heading', { name: 'Alle Seiten' })).toBeInViewport();
});

test('an old answer that comes late never overtakes a newer one', async ({ page }) => {
  const letGo = await holdBack(page, '**/pagefind/index/*');
  const { field, options, place } = await openDialog(page);
  await page.keyboard.type('PayPal');
  await field.fill('Gewerbeschein');
  const newer = options.filter({ hasText: 'Gewerbeschein' }).first();
  await expect(newer).toBeVisible();
  letGo();
  await expect(place.getByRole('radio', { name: /^Alle/ })).toBeChecked();
  await expect(newer).toBeVisible();
  await expect(options.filter({ hasText: 'PayPal' })).toHaveCount(0);
});

test('while a new answer is on its way, the old one stays and is marked as busy', async ({
  page,
}) => {
  const { field, options, results } = await openDialog(page);
  await page.keyboard.type('PayPal');
  await expect(options.first()).toHaveAccessibleDescription(/\p{L}{3}/u);
  const letGo = await holdBack(page, '**/pagefind/index/*');
  await field.fill('xylophonkonzert');
  await expect(results.or(page.getByText('Nichts gefunden')).first()).toBeVisible();
  letGo();
  await expect(page.getByText('Nichts gefunden für „xylophonkonzert“.').first()).toBeVisible();
});
