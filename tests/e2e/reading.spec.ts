import type { Request } from '@playwright/test';
import { expect, settings, test } from './support/site.ts';

test('the way can be walked from the start page to the last step by keyboard alone', async ({
  page,
}) => {
  await page.goto(settings.root);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.getByRole('link', { name: 'Alle neun Schritte ansehen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Bestellen und Gewerbeschein einreichen' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/bestellung\/$/);
  const walked = [page.url()];
  for (;;) {
    const next = page.getByRole('link', { name: /^Weiter/ });
    if ((await next.count()) === 0) break;
    await next.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== walked.at(-1));
    walked.push(page.url());
  }
  expect(walked).toHaveLength(9);
  expect(new Set(walked).size).toBe(9);
});

test('the skip link leads past the navigation', async ({ page }) => {
  await page.goto(`${settings.root}faq/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#inhalt$/);
});

test('the current step and the current section are marked', async ({ page }) => {
  await page.goto(`${settings.root}anleitung/nameserver/`);
  const way = page.getByRole('navigation', { name: 'Der Weg' });
  await expect(way.getByRole('link', { name: 'Nameserver' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  const main = page.getByRole('navigation', { name: 'Hauptnavigation' });
  await expect(main.getByRole('link', { name: 'Anleitung' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('the IP and the ticket text are copied with a press on the button', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  await page.goto(`${settings.root}anleitung/stammdomain-buchen/`);
  await page
    .getByRole('button', { name: `IP ${settings.ip} kopieren` })
    .first()
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'Kopiert' })).toBeAttached();
  expect(await copied()).toBe(settings.ip);

  await page.goto(`${settings.root}anleitung/endkunden/`);
  const ticket = page.getByRole('region', { name: /^Ticket-Text/ });
  await ticket.getByRole('button', { name: /^Kopieren/ }).click();
  await expect.poll(copied).toContain('Benutzer-ID (Username)');
});

test('without a clipboard the text is marked where it stands', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const marked = () => page.evaluate(() => getSelection()?.toString().trim());
  await page.goto(`${settings.root}anleitung/stammdomain-buchen/`);
  await page
    .getByRole('button', { name: `IP ${settings.ip} kopieren` })
    .first()
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'Markiert' })).toBeAttached();
  expect(await marked()).toBe(settings.ip);

  await page.goto(`${settings.root}anleitung/endkunden/`);
  await page.getByRole('button', { name: /^Kopieren/ }).click();
  await expect.poll(marked).toContain('Benutzer-ID (Username)');
});

test('a wrong address gets status 404 and a way on', async ({ page }) => {
  const response = await page.goto(`${settings.root}gibt-es-nicht/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
});

test('a glossary term leads to its explanation', async ({ page }) => {
  await page.goto(`${settings.root}anleitung/nameserver/`);
  await page
    .getByRole('article')
    .getByRole('link', { name: 'Standard-NS', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\/glossar\/#standard-ns$/);
  await expect(page.getByRole('heading', { name: 'Standard-NS' })).toBeInViewport();
});

test('a content page loads at most 14 kB before the reader does anything', async ({ page }) => {
  for (const address of ['', 'anleitung/stammdomain-buchen/', 'faq/', 'glossar/', 'kontakt/']) {
    const bodies: Promise<number>[] = [];
    const count = (request: Request) =>
      bodies.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    page.on('requestfinished', count);
    await page.goto(settings.root + address, { waitUntil: 'networkidle' });
    page.off('requestfinished', count);
    const total = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
    expect(total, address).toBeGreaterThan(2000);
    expect(total, address).toBeLessThanOrEqual(14_000);
  }
});
