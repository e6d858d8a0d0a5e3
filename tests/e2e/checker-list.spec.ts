import type { Page } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { expect, settings, test } from './support/site.ts';

async function open(page: Page) {
  await page.goto(`${settings.root}werkzeuge/stammdomain-pruefer/`);
  await page.locator('astro-island:not([ssr])').waitFor();
  await page.getByLabel('Domain', { exact: true }).focus();
  const list = page.getByRole('group').filter({ hasText: 'Mehrere Domains auf einmal prüfen' });
  const summary = page.getByText('Mehrere Domains auf einmal prüfen');
  await summary.focus();
  await page.keyboard.press('Enter');
  const field = list.getByLabel('Domains, eine je Zeile');
  await field.waitFor();
  return {
    field,
    button: list.getByRole('button', { name: 'Alle prüfen' }),
    said: list.getByRole('status').last(),
    table: list.getByRole('table'),
    row: (name: string) =>
      list.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) }),
    names: list.getByRole('rowheader'),
    copy: list.getByRole('button', { name: 'Als CSV kopieren' }),
  };
}

test.describe('a list, before anyone is asked', () => {
  test('names that cannot be one are refused without a question', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { field, button, said, row } = await open(page);
    await field.fill('www.meine-firma.de; co.uk\n192.0.2.7\nmeine-firma ,de');
    await button.click();
    await expect(said).toContainText('3 nicht möglich');
    await expect(row('www.meine-firma.de')).toContainText('Eine Subdomain kann keine Stammdomain');
    await expect(row('meine-firma ,de')).toContainText('Sehen Sie sich den Namen genau an');
    await expect(row('meine-firma ,de')).toContainText('Vorschlag: meine-firma.de');
    expect(asked.filter((path) => path.includes('dns-query'))).toEqual([]);
  });

  test('too many names, or none, are told at the field, and nothing is lost', async ({ page }) => {
    const { field, button, table } = await open(page);
    await button.click();
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/Geben Sie eine Domain ein/);
    const names = Array.from({ length: 51 }, (_, index) => `firma-${index.toString()}.de`);
    await field.fill(names.join('\n'));
    await expect(field).not.toHaveAttribute('aria-invalid');
    await button.click();
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/51 Domains, höchstens 50/);
    await expect(field).toHaveValue(names.join('\n'));
    await expect(table).toBeHidden();
    expect(await violations(page)).toEqual([]);
  });

  test('a fault stands in the page’s title until the list is mended', async ({ page }) => {
    const { field, button } = await open(page);
    const title = await page.title();
    await button.click();
    await expect(page).toHaveTitle(`Fehler: ${title}`);
    await field.fill('firma.de');
    await expect(page).toHaveTitle(title);
  });

  test('what was typed is there again on the way back, and is seen', async ({ page }) => {
    const { field } = await open(page);
    await field.fill('eine-firma.de\nandere-firma.de');
    await page.getByRole('link', { name: 'Kontakt', exact: true }).first().click();
    await page.goBack();
    await expect(field).toBeVisible();
    await expect(field).toHaveValue('eine-firma.de\nandere-firma.de');
  });

  test('a press before the code has arrived loses nothing, and is followed', async ({ page }) => {
    let arrive: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/NameList*.js', async (route) => {
      await arrival;
      await route.continue();
    });
    const { field, button, said } = await open(page);
    await field.fill('www.meine-firma.de');
    await button.click();
    await expect(field).toHaveValue('www.meine-firma.de');
    arrive();
    await expect(said).toContainText('1 nicht möglich');
  });

  test('a server that cannot be reached is told in every line', async ({ page }) => {
    await page.route('**/dns-query*', (route) => route.abort());
    const { field, button, said, row } = await open(page);
    await field.fill('eine-firma.de\nandere-firma.de');
    await button.click();
    await expect(said).toContainText('2 mit Hinweis');
    await expect(row('eine-firma.de')).toContainText('nicht geprüft');
    await expect(row('eine-firma.de')).toContainText('Das liegt nicht an Ihrer Eingabe');
  });

  test('a run is cancelled by keyboard and keeps what is known', async ({ page }) => {
    await page.route('**/dns-query*', () => undefined);
    const { field, said, row } = await open(page);
    await field.focus();
    await page.keyboard.insertText('www.meine-firma.de\neine-firma.de\nandere-firma.de');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 von 3 geprüft')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Abbrechen' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(said).toContainText('Abgebrochen');
    await expect(said).toContainText('2 IP nicht geprüft');
    await expect(row('eine-firma.de')).toContainText('nicht geprüft');
    await expect(page.getByRole('button', { name: 'Alle prüfen' })).toBeFocused();
    expect(await violations(page)).toEqual([]);
  });
});

test.describe('a list, asked of a real server', () => {
  test.skip(!process.env['DNS_LAB'], 'BIND und dnsdist sind nicht da');

  const outcomes = [
    ['passt-firma.de', 'zeigt auf die IP', settings.ip],
    ['andere-firma.de', 'die IP noch nicht', '203.0.113.7'],
    ['mehrere-firma.de', 'mehrere IP-Adressen', '203.0.113.7'],
    ['sechs-firma.de', 'zeigt auf die IP', '2001:db8::6 (IPv6)'],
    ['leer-firma.de', 'noch keine IP-Adresse', 'keine'],
    ['gibt-es-nicht-firma.de', 'noch nicht im DNS', 'keine'],
    ['haengt-firma.de', 'führt ins Leere', 'keine'],
    ['servfail-firma.de', 'war nicht zu erfahren', 'nicht geprüft'],
    ['gross-firma.de', 'mehrere IP-Adressen', 'und 86 weitere'],
    ['straße.de', 'die IP noch nicht', '203.0.113.7'],
    ['www.passt-firma.de', 'Eine Subdomain', 'nicht gefragt'],
  ] as const;

  test('every line says what its name is and where it leads, by keyboard alone', async ({
    page,
  }) => {
    const { field, said, row, names } = await open(page);
    await page.keyboard.press('Tab');
    await expect(field).toBeFocused();
    await page.keyboard.insertText(
      [...outcomes.map(([name]) => name), 'Passt-Firma.de.'].join('\n'),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(said).toContainText('2 mit passendem Namen');
    await expect(said).toContainText('8 mit Hinweis');
    await expect(said).toContainText('1 nicht möglich');
    await expect(said).toContainText('ein doppelter Eintrag weggelassen');
    await expect(names).toHaveText(outcomes.map(([name]) => name));
    for (const [name, title, found] of outcomes) {
      await expect(row(name).getByRole('cell').nth(0)).toContainText(title);
      await expect(row(name).getByRole('cell').nth(1)).toContainText(found);
    }
  });

  test('the table is sorted by keyboard, and copied as it is shown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { field, button, said, names, table, copy } = await open(page);
    await field.fill('passt-firma.de\nwww.firma.de\nandere-firma.de');
    await button.click();
    await expect(said).toContainText('1 mit passendem Namen');
    const header = table.getByRole('columnheader', { name: 'Urteil' });
    await expect(header).not.toHaveAttribute('aria-sort');
    await header.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await expect(names).toHaveText(['passt-firma.de', 'andere-firma.de', 'www.firma.de']);
    await page.keyboard.press('Enter');
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    await expect(names).toHaveText(['www.firma.de', 'andere-firma.de', 'passt-firma.de']);
    await copy.click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^Domain;Urteil;IP-Adresse;Was tun\r?\nwww\.firma\.de;.+\r?\nandere-firma\.de;/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`the result is accessible and fits ${width.toString()} pixels (${colorScheme})`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const { field, button, said, table } = await open(page);
        await field.fill(`${outcomes.map(([name]) => name).join(', ')}, ${'lang-'.repeat(12)}x.de`);
        await button.click();
        await expect(said).toContainText('2 mit passendem Namen');
        await expect(table).toBeVisible();
        expect(await violations(page)).toEqual([]);
        const [all, seen] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(all).toBe(seen);
      });
    }
  }
});
