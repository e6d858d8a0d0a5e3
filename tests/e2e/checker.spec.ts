import { violations } from './support/accessibility.ts';
import { checkerAddress, openChecker } from './support/checker.ts';
import { expect, settings, test } from './support/site.ts';

test.describe('the name, before anyone is asked', () => {
  const refusals = [
    ['www.meine-firma.de', 'Eine Subdomain kann keine Stammdomain sein'],
    ['co.uk', '„co.uk“ ist nur eine Domainendung'],
    ['192.0.2.7', 'Das ist eine IP-Adresse, keine Domain'],
    ['post@meine-firma.de', 'Das ist eine E-Mail-Adresse, keine Domain'],
    ['meine-firma.dde', 'Diese Domainendung gibt es nicht'],
    ['meine-firma', 'Es fehlt die Domainendung'],
    ['-meine-firma.de', 'So kann keine Domain heißen'],
    ['meine-firma.github.io', 'Das ist die Adresse eines anderen Anbieters'],
    ['meine-firma.test', 'Diesen Namen kann niemand buchen'],
  ] as const;

  for (const [name, title] of refusals) {
    test(`${name} is refused: ${title}`, async ({ page }) => {
      const { field, button, said } = await openChecker(page);
      await field.fill(name);
      await expect(said).toContainText(title);
      await button.click();
      await expect(field).toBeFocused();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(new RegExp(title));
      await expect(field).toHaveValue(name);
    });
  }

  test('a refusal stands in the page’s title until the name is mended', async ({ page }) => {
    const { field } = await openChecker(page);
    const title = await page.title();
    await field.fill('www.meine-firma.de');
    await expect(page.getByText('Eine Subdomain kann keine').first()).toBeVisible();
    await expect(page).toHaveTitle(title);
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle(`Fehler: ${title}`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle(`Fehler: ${title}`);
    await page.getByRole('button', { name: 'meine-firma.de übernehmen' }).click();
    await expect(page).toHaveTitle(title);
  });

  test('a guess is asked for only once the reader has taken it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const { field, said } = await openChecker(page);
    await field.fill('meine-firma,de');
    await page.keyboard.press('Enter');
    await expect(said).toContainText('Sehen Sie sich den Namen genau an');
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/Sehen Sie sich den Namen genau an/);
    await expect(field).not.toHaveAttribute('aria-invalid');
    expect(asked.filter((url) => url.includes('dns-query'))).toEqual([]);
    await page.getByRole('button', { name: 'meine-firma.de übernehmen' }).click();
    await expect(field).toHaveValue('meine-firma.de');
  });

  test('the name taken apart is read as terms and their values', async ({ page }) => {
    const { field } = await openChecker(page);
    await field.fill('www.meine-firma.de');
    await expect(page.getByRole('group', { name: 'Aufbau des Namens' })).toMatchAriaSnapshot(`
      - term: Subdomain, zu viel
      - definition: www.
      - term: Name
      - definition: meine-firma
      - term: Endung
      - definition: .de
    `);
  });

  test('a subdomain offers the domain above it, and taking it makes it usable', async ({
    page,
  }) => {
    const { field, said } = await openChecker(page);
    await field.fill('www.meine-firma.de');
    await page.getByRole('button', { name: 'meine-firma.de übernehmen' }).click();
    await expect(field).toHaveValue('meine-firma.de');
    await expect(field).toBeFocused();
    await expect(said).toContainText('kann Ihre Stammdomain sein');
  });

  test('nothing at all is said to be missing', async ({ page }) => {
    const { field, button, said } = await openChecker(page);
    await button.click();
    await expect(said).toContainText('Geben Sie eine Domain ein');
    await expect(field).toBeFocused();
  });

  test('a press before the code has arrived sends nothing and loses nothing', async ({ page }) => {
    await page.route('**/_astro/StammdomainChecker*', () => undefined);
    await page.goto(checkerAddress);
    const field = page.getByLabel('Domain', { exact: true });
    await field.fill('meine-firma.de');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('meine-firma.de');
    await expect(page).toHaveURL(new RegExp(`${checkerAddress}$`));
  });

  test('nothing leaves the page while typing, and the list of endings comes with the focus', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { field, said } = await openChecker(page);
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

  test('an umlaut name is asked for and shown as typed', async ({ page }) => {
    const { field, button, ticket } = await openChecker(page);
    await field.fill('Müller-Firma.de');
    await button.click();
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await expect(ticket).toContainText('müller-firma.de');
  });

  test('a ticket text comes only with the answer that the domain is booked here', async ({
    page,
  }) => {
    const { field, ticket } = await openChecker(page);
    await field.fill('passt-firma.de');
    await page.keyboard.press('Enter');
    const question = page.getByRole('group', {
      name: 'Ist die Domain in Ihrem mystarISP.de-Zugang gebucht?',
    });
    await expect(ticket).toBeHidden();
    await question.getByRole('radio', { name: 'Nein' }).check();
    await expect(question.getByRole('status')).toContainText('buchen Sie sie zuerst');
    await expect(ticket).toBeHidden();
    await question.getByRole('radio', { name: 'Ja' }).check();
    await expect(ticket).toContainText('passt-firma.de');
    await expect(ticket).toContainText(`${settings.ip} (wie empfohlen)`);
    await expect(ticket).toContainText('in eckigen Klammern');
  });

  test('the ticket text is copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { field, ticket } = await openChecker(page);
    await field.fill('passt-firma.de');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
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
    const { field } = await openChecker(page);
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
    const { field } = await openChecker(page);
    await field.fill('andere-firma.de');
    await page.keyboard.press('Enter');
    await page.getByText('Lieber selbst nachsehen').click();
    await expect(page.getByText('dig +short andere-firma.de A')).toBeVisible();
    const byHand = page.getByRole('group').filter({ hasText: 'Lieber selbst nachsehen' });
    const result = byHand.getByRole('status');
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
    const { field, said } = await openChecker(page);
    await field.fill('passt-firma.de');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(said).toHaveText('Abgebrochen.');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('passt-firma.de');
  });

  test('what was typed is there again on the way back', async ({ page }) => {
    const { field } = await openChecker(page);
    await field.fill('passt-firma.de');
    await page.getByRole('link', { name: 'Kontakt', exact: true }).first().click();
    await page.goBack();
    await expect(field).toHaveValue('passt-firma.de');
  });

  test('a screen reader is told each result once', async ({ page }) => {
    const { field, said } = await openChecker(page);
    await field.fill('passt-firma.de');
    await expect(said).toContainText('kann Ihre Stammdomain sein');
    const heard = await said.evaluateHandle((element) => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(element.textContent)).observe(element, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      return texts;
    });
    const beginnings = async () =>
      (await heard.jsonValue()).filter((text) => text !== '').map((text) => text.slice(0, 30));
    await field.fill('www.passt-firma.de');
    await expect(said).toContainText('Eine Subdomain');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await field.fill('passt-firma.de');
    await expect(said).toContainText('kann Ihre Stammdomain sein');
    await page.keyboard.press('Enter');
    await expect(said).toContainText('zeigt auf die IP');
    expect(await beginnings()).toEqual([
      'Eine Subdomain kann keine Stam',
      'Dieser Name kann Ihre Stammdom',
      'Wird geprüft.',
      'Kann Ihre Stammdomain sein und',
    ]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`an answer is accessible, and so is a refusal (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const { field, said } = await openChecker(page);
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
    const { field, said } = await openChecker(page);
    await field.fill('meine-firma.de');
    await page.keyboard.press('Enter');
    await expect(said).toContainText('Das liegt nicht an Ihrer Eingabe');
    await expect(field).toHaveValue('meine-firma.de');
  });

  test('a list of endings that cannot be loaded is told as ours, and can be tried again', async ({
    page,
  }) => {
    await page.route('**/Session*', (route) => route.abort());
    const { field, button, said } = await openChecker(page);
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
