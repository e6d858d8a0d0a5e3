import { openDialog, openSearchPage } from './support/search.ts';
import { expect, settings, test } from './support/site.ts';

test('a wrong spelling is corrected, told, and can be searched as typed', async ({ page }) => {
  const { field, options, place } = await openDialog(page);
  await page.keyboard.type('Gewerbeschien');
  await expect(place.getByText(/Ergebnisse für Gewerbeschein\./)).toBeVisible();
  await expect(options.filter({ hasText: 'Gewerbeschein' }).first()).toBeVisible();
  await place.getByRole('button', { name: 'Gewerbeschien' }).click();
  await expect(place.getByText(/Nichts gefunden für „Gewerbeschien“/).first()).toBeVisible();
  await expect(field).toBeFocused();
  await place.getByRole('button', { name: 'Gewerbeschein', exact: true }).click();
  await expect(field).toHaveValue('Gewerbeschein');
  await expect(options.first()).toBeVisible();
});

test('a domain can be taken to the checker', async ({ page }) => {
  const { results } = await openDialog(page);
  await page.keyboard.type('meine-firma.de');
  await results
    .getByRole('option', { name: 'meine-firma.de im Stammdomain-Prüfer prüfen' })
    .click();
  await expect(page).toHaveURL(/\/werkzeuge\/stammdomain-pruefer\/#domain=meine-firma\.de$/);
  await expect(page.getByLabel('Domain', { exact: true })).toHaveValue('meine-firma.de');
});

test('the name of a domain in a question can be checked, and is understood', async ({ page }) => {
  const { results, options } = await openSearchPage(page, 'Geht auch login.meine-firma.de?');
  await expect(
    results.getByRole('option', { name: 'login.meine-firma.de im Stammdomain-Prüfer prüfen' }),
  ).toBeVisible();
  await expect(options.filter({ hasText: 'als Stammdomain nehmen' }).first()).toBeVisible();
});

test('the IP address finds the step that needs it, and the question about it', async ({ page }) => {
  const { options } = await openSearchPage(page, settings.ip);
  await expect(options.first()).toHaveAccessibleName('Stammdomain buchen Anleitung');
  await expect(options.filter({ hasText: 'Welche IP' }).first()).toBeVisible();
});

test('the answer stands in the result, the words marked', async ({ page }) => {
  const { options, results } = await openSearchPage(page, 'Wie lade ich Guthaben auf?');
  await expect(options.first()).toHaveAccessibleName('Wie lade ich Guthaben auf? FAQ');
  await expect(options.first()).toHaveAccessibleDescription(/Kundenkonto/);
  await expect(results.getByText('Guthaben', { exact: true }).first()).toBeVisible();
});

test('a label copied from a page finds that page', async ({ page }) => {
  const { options } = await openSearchPage(page, 'Von Hand melden');
  await expect(options.first()).toHaveAccessibleName('Endkunden melden Werkzeug');
});

test('where nothing is found, the ticket text is ready with the question', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { place, said } = await openDialog(page);
  await page.keyboard.type('xylophonkonzert');
  await expect(place.getByText('Nichts gefunden für „xylophonkonzert“.').first()).toBeVisible();
  await expect(said).toHaveText('Nichts gefunden für „xylophonkonzert“.');
  await expect(place.getByRole('link', { name: /^\+49/ })).toHaveAttribute('href', /^tel:/);
  await expect(place.getByRole('link', { name: 'Zum Ticketsystem' })).toBeAttached();
  const ticket = place.getByRole('region', { name: 'Ticket-Text: Frage stellen' });
  await expect(ticket).toContainText('in eckigen Klammern');
  await ticket.getByRole('button', { name: 'Kopieren' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('xylophonkonzert');
  const topics = await place.getByRole('list').first().getByRole('link').allTextContents();
  expect(topics.indexOf('Stammdomain buchen')).toBeLessThan(topics.indexOf('Stammdomain melden'));
  expect(topics.at(-1)).toBe('Abrechnung und Zahlung');
  await place.getByRole('link', { name: 'Nameserver festlegen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nameserver festlegen');
});

test('the words are marked on the page that a result leads to, in their place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  const { options } = await openDialog(page);
  await page.keyboard.type('Produktdetails');
  const far = options.filter({ hasText: /^Produktdetails$/ });
  await expect(far).toHaveAttribute('href', /#produktdetails:~:text=Produktdetails,-\p{L}+$/u);
  // Without the anchor, only the marked words can lead there.
  await far.evaluate((link) => {
    link.setAttribute('href', link.getAttribute('href')?.replace('#produktdetails', '#') ?? '');
  });
  await far.click();
  await expect(page.getByRole('heading', { name: 'Produktdetails' })).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(400);
});

test('a place keeps its anchor beside the marked words', async ({ page }) => {
  const { options } = await openDialog(page);
  await page.keyboard.type('Whitelabel-Nameserver');
  const term = options.filter({ hasText: /^Whitelabel-Nameserver$/ });
  await expect(term).toHaveAttribute('href', /\/glossar\/#whitelabel-nameserver:~:text=/);
  await term.click();
  await expect(page.getByRole('heading', { name: 'Whitelabel-Nameserver' })).toBeInViewport();
  expect(await page.evaluate(() => location.hash)).toBe('#whitelabel-nameserver');
});

test('without text fragments a result is a normal link', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'fragmentDirective');
  });
  const { options } = await openDialog(page);
  await page.keyboard.type('Guthaben');
  await expect(options.first()).toHaveAccessibleDescription(/Guthaben/);
  await expect(options.first()).toHaveAttribute('href', /^[^~]+$/);
});

const strange = {
  'ten thousand spaces': ' '.repeat(10_000),
  markup: '<img src=x onerror=alert(1)><script>alert(2)</script>',
  'a very long word': 'x'.repeat(20_000),
  'very many words': 'wie lade ich Guthaben auf '.repeat(2000),
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈 Guthaben 💶',
  'right to left': 'رصيد \u202eGuthaben\u202c חשבון',
  'signs of patterns': '(.*)+$ [a-z]{99} \\b $& $1',
  'percent signs': '%E0%A4%A 100 % %00',
  'control characters': 'Gut\u0000haben\u0007\u200b\u00ad',
  'half a character': '\ud83d Guthaben \udc00',
};

for (const [what, question] of Object.entries(strange)) {
  test(`${what}: no error, no markup, and the search still works`, async ({ page }) => {
    const { field, options, place } = await openDialog(page);
    await field.fill(question);
    await expect(page.locator('dialog img, dialog script')).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await field.fill('Guthaben');
    await expect(options.filter({ hasText: 'Guthaben' }).first()).toBeVisible();
    await expect(place.getByRole('radio', { name: /^Alle/ })).toBeChecked();
  });
}

test('markup in the address stays text', async ({ page }) => {
  const { place } = await openSearchPage(page, strange.markup);
  await expect(place.getByText(/Nichts gefunden für „<img/).first()).toBeVisible();
  await expect(page.locator('main img, main script[src=x]')).toHaveCount(0);
});
