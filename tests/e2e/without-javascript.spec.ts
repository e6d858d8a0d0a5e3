import { allPages, expect, settings, test } from './support/site.ts';

test.use({ javaScriptEnabled: false });

test('the whole way is readable, with its ticket texts', async ({ page }) => {
  await page.goto(`${settings.root}anleitung/umstellung-melden/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('[Ihre Stammdomain]')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the search button is a link to a page that lists everything', async ({ page }) => {
  await page.goto(settings.root);
  await page.getByRole('link', { name: 'Suche' }).click();
  await expect(page.getByText('Die Suche braucht JavaScript.')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('link', { name: 'Wann wird abgerechnet?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wann wird abgerechnet?');
});

test('the search page leads to every page', async ({ page }) => {
  await page.goto(`${settings.root}suche/`);
  const linked = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  const missing = allPages().filter((address) => !linked.includes(address));
  expect(missing).toEqual([`${settings.root}suche/`, `${settings.root}gibt-es-nicht/`]);
});

test('the checker page tells how to check by hand, and has the ticket text', async ({ page }) => {
  await page.goto(`${settings.root}werkzeuge/stammdomain-pruefer/`);
  await expect(page.getByText('Der Prüfer braucht JavaScript.')).toBeVisible();
  await expect(page.getByLabel('Domain', { exact: true })).toBeHidden();
  await expect(page.getByText(/^nslookup /)).toBeVisible();
  await expect(page.getByText(settings.ip).first()).toBeVisible();
  await expect(page.getByText('[Ihre Stammdomain]')).toBeVisible();
});
