import type { Page } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { expect, settings, test } from './support/site.ts';

const address = `${settings.root}werkzeuge/stammdomain-pruefer/`;

async function open(page: Page) {
  await page.goto(address);
  await page.locator('astro-island:not([ssr])').waitFor();
  return {
    field: page.getByLabel('Domain', { exact: true }),
    button: page.getByRole('button', { name: 'Prüfen', exact: true }),
    said: page.locator('astro-island').getByRole('status').last(),
    ticket: page.getByRole('region', { name: 'Ticket-Text: Stammdomain melden' }),
  };
}

test.describe('the name, before anyone is asked', () => {
  const refusals = [
    ['www.meine-firma.de', 'Eine Subdomain kann keine Stammdomain sein'],
    ['co.uk', '„co.uk“ ist nur eine Domainendung'],
    ['192.0.2.7', 'Das ist eine IP-Adresse, keine Domain'],
    ['post@meine-firma.de', 'Das ist eine E-Mail-Adresse, keine Domain'],
    ['meine-firma.dde', 'Diese Domainendung gibt es nicht'],
    ['meine-firma', 'Es fehlt die Domainendung'],
    ['-meine-firma.de', 'So kann keine Domain heißen'],
    ['meine-firma.github.io', 'Das ist die Adresse einer fremden Plattform'],
    ['meine-firma.test', 'Diesen Namen kann niemand buchen'],
  ] as const;

  for (const [name, title] of refusals) {
    test(`${name} is refused: ${title}`, async ({ page }) => {
      const { field, button, said } = await open(page);
      await field.fill(name);
      await expect(said).toContainText(title);
      await button.click();
      await expect(field).toBeFocused();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(new RegExp(title));
      await expect(field).toHaveValue(name);
    });
  }

  test('a subdomain offers the domain above it, and taking it makes it usable', async ({
    page,
  }) => {
    const { field, said } = await open(page);
    await field.fill('www.meine-firma.de');
    await page.getByRole('button', { name: 'meine-firma.de übernehmen' }).click();
    await expect(field).toHaveValue('meine-firma.de');
    await expect(field).toBeFocused();
    await expect(said).toContainText('kann Ihre Stammdomain sein');
  });

  test('nothing at all is said to be missing', async ({ page }) => {
    const { field, button, said } = await open(page);
    await button.click();
    await expect(said).toContainText('Geben Sie eine Domain ein');
    await expect(field).toBeFocused();
  });

  test('a press before the code has arrived sends nothing and loses nothing', async ({ page }) => {
    await page.route('**/_astro/StammdomainChecker*', () => undefined);
    await page.goto(address);
    const field = page.getByLabel('Domain', { exact: true });
    await field.fill('meine-firma.de');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('meine-firma.de');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test('nothing leaves the page while typing, and the list of endings comes with the focus', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { field, said } = await open(page);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.includes('Session'))).toEqual([]);
    await field.focus();
    await expect.poll(() => asked.some((path) => path.includes('Session'))).toBe(true);
    await field.pressSequentially('meine-firma.de');
    await expect(said).toContainText('kann Ihre Stammdomain sein');
    expect(asked.filter((path) => path.includes('dns-query'))).toEqual([]);
  });
});

test.describe('the address, asked of a real server', () => {
  test.skip(!process.env['DNS_LAB'], 'BIND und dnsdist sind nicht da');

  const outcomes = [
    ['passt-firma.de', 'Kann Ihre Stammdomain sein und zeigt auf die IP', settings.ip],
    ['alias-firma.de', 'Kann Ihre Stammdomain sein und zeigt auf die IP', settings.ip],
    ['andere-firma.de', 'Der Name passt, die IP noch nicht', '203.0.113.7'],
    ['mehrere-firma.de', 'Der Name passt, zeigt aber auf mehrere IP-Adressen', settings.ip],
    ['leer-firma.de', 'Der Name passt, hat aber noch keine IP-Adresse', 'keine'],
    ['gibt-es-nicht-firma.de', 'Der Name passt, ist aber noch nicht im DNS', 'keine'],
    ['haengt-firma.de', 'Der Name passt, sein Verweis führt ins Leere', 'keine'],
    ['servfail-firma.de', 'Der Name passt, die IP war nicht zu erfahren', 'nicht geprüft'],
  ] as const;

  for (const [name, title, found] of outcomes) {
    test(`${name}: ${title}`, async ({ page }) => {
      const { field, said, ticket } = await open(page);
      await field.fill(name);
      await page.keyboard.press('Enter');
      await expect(said).toContainText(title);
      const compared = page.locator('astro-island').getByRole('definition');
      await expect(compared.filter({ hasText: settings.ip }).first()).toBeVisible();
      await expect(compared.filter({ hasText: found }).first()).toBeVisible();
      await expect(ticket).toContainText(name);
    });
  }

  test('an IPv6 address beside the right one is mentioned', async ({ page }) => {
    const { field, button } = await open(page);
    await field.fill('sechs-firma.de');
    await button.click();
    await expect(page.getByText('Die Domain hat auch eine IPv6-Adresse.')).toBeVisible();
  });

  test('an umlaut name is asked for and shown as typed', async ({ page }) => {
    const { field, button, ticket } = await open(page);
    await field.fill('Müller-Firma.de');
    await button.click();
    await expect(ticket).toContainText('müller-firma.de');
  });

  test('a domain booked elsewhere gets no ticket text, one booked here does', async ({ page }) => {
    const { field, ticket } = await open(page);
    await field.fill('passt-firma.de');
    await page.keyboard.press('Enter');
    const question = page.getByRole('group', {
      name: 'Ist die Domain in Ihrem mystarISP.de-Zugang gebucht?',
    });
    await question.getByRole('radio', { name: 'Nein' }).check();
    await expect(page.getByText('Dann kann sie noch keine Stammdomain sein')).toBeVisible();
    await expect(ticket).toBeHidden();
    await question.getByRole('radio', { name: 'Ja' }).check();
    await expect(ticket).toContainText('passt-firma.de');
    await expect(ticket).toContainText(`${settings.ip} (wie empfohlen)`);
  });

  test('the ticket text is copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { field, ticket } = await open(page);
    await field.fill('passt-firma.de');
    await page.keyboard.press('Enter');
    await ticket.getByRole('button', { name: 'Kopieren' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('passt-firma.de');
  });

  test('an answer is shared as a link that fills the field and asks nothing', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { field } = await open(page);
    await field.fill('passt-firma.de');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ergebnis teilen' }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(/#domain=passt-firma\.de$/);
    const shared = await copied();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('about:blank');
    await page.goto(shared);
    await expect(field).toHaveValue('passt-firma.de');
    await expect(
      page.getByText('Dieser Name kann Ihre Stammdomain sein', { exact: true }),
    ).toBeVisible();
    expect(asked.filter((url) => url.includes('dns-query'))).toEqual([]);
  });

  test('an address found by hand is judged the same way', async ({ page }) => {
    const { field } = await open(page);
    await field.fill('andere-firma.de');
    await page.keyboard.press('Enter');
    await page.getByText('Lieber selbst nachsehen').click();
    await expect(page.getByText('dig +short andere-firma.de A')).toBeVisible();
    const result = page.getByRole('group').getByRole('status');
    const typed = page.getByLabel('Welche IP-Adresse kam heraus?');
    await typed.fill(settings.ip);
    await expect(result).toContainText('zeigt auf die IP');
    await typed.fill('203.0.113.7');
    await expect(result).toContainText('die IP noch nicht');
    await typed.fill('kein Eintrag');
    await expect(result).toContainText('noch keine IPv4-Adresse');
  });

  test('the reader can cancel, and nothing typed is lost', async ({ page }) => {
    await page.route('**/dns-query*', () => undefined);
    const { field, said } = await open(page);
    await field.fill('passt-firma.de');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(said).toHaveText('Abgebrochen.');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('passt-firma.de');
  });

  test('what was typed is there again on the way back', async ({ page }) => {
    const { field } = await open(page);
    await field.fill('passt-firma.de');
    await page.getByRole('link', { name: 'Kontakt', exact: true }).first().click();
    await page.goBack();
    await expect(field).toHaveValue('passt-firma.de');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`an answer is accessible, and so is a refusal (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const { field, said } = await open(page);
      for (const [name, title] of [
        ['andere-firma.de', 'die IP noch nicht'],
        ['passt-firma.de', 'zeigt auf die IP'],
        ['www.passt-firma.de', 'Eine Subdomain'],
      ] as const) {
        await field.fill(name);
        await page.keyboard.press('Enter');
        await expect(said).toContainText(title);
        expect(await violations(page)).toEqual([]);
      }
    });
  }
});

test.describe('a fault that is not the reader’s', () => {
  test('a server that cannot be reached is told as ours, with a way on', async ({ page }) => {
    await page.route('**/dns-query*', (route) => route.abort());
    const { field, said } = await open(page);
    await field.fill('meine-firma.de');
    await page.keyboard.press('Enter');
    await expect(said).toContainText('Das liegt nicht an Ihrer Eingabe');
    await expect(field).toHaveValue('meine-firma.de');
  });

  test('an answer that is no DNS message is told as ours', async ({ page }) => {
    await page.route('**/dns-query*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Willkommen im WLAN</h1>' }),
    );
    const { field, said } = await open(page);
    await field.fill('meine-firma.de');
    await page.keyboard.press('Enter');
    await expect(said).toContainText('Das liegt nicht an Ihnen');
  });

  test('a list of endings that cannot be loaded is told as ours, and can be tried again', async ({
    page,
  }) => {
    await page.route('**/Session*', (route) => route.abort());
    const { field, button, said } = await open(page);
    await field.fill('meine-firma.de');
    await button.click();
    await expect(page.getByText('Der Prüfer ließ sich nicht laden')).toBeVisible();
    await expect(field).toHaveValue('meine-firma.de');
    await page.unroute('**/Session*');
    await page.route('**/dns-query*', (route) => route.abort());
    await button.click();
    await expect(said).toContainText('Das liegt nicht an Ihrer Eingabe');
  });
});
