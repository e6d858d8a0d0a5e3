import { expect, settings, test } from './support/site.ts';

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

test('the checker page tells how to check by hand, and has the ticket text', async ({ page }) => {
  await page.goto(`${settings.root}werkzeuge/stammdomain-pruefer/`);
  await expect(page.getByText('Der Prüfer braucht JavaScript.')).toBeVisible();
  await expect(page.getByLabel('Domain', { exact: true })).toBeHidden();
  await expect(page.getByText(/^nslookup /)).toBeVisible();
  await expect(page.getByText(settings.ip).first()).toBeVisible();
  await expect(page.getByText('[Ihre Stammdomain]')).toBeVisible();
});
