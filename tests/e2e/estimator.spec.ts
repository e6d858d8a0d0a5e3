import { readFile } from 'node:fs/promises';
import { libreOfficeMissing, openCsv } from '../support/libre-office.ts';
import { violations } from './support/accessibility.ts';
import { address, fillAll, open, partsOf, unfold } from './support/estimator.ts';
import { expect, test } from './support/site.ts';

const stored = () => Object.keys(localStorage).length;

function isFocusCovered(): boolean {
  const focused = document.activeElement?.getBoundingClientRect();
  const edge = document.querySelector('output')?.getBoundingClientRect();
  if (!focused || !edge) return true;
  return focused.top < edge.bottom && focused.bottom > edge.top;
}

test.describe('the way through the form', () => {
  test('from the first field to the result, by keyboard alone', async ({ page }) => {
    const { first, due, table } = await open(page);
    await first.getByLabel('Domainendung').focus();
    await page.keyboard.type('.de');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1,11');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Ergebnis' })).toBeFocused();
    await expect(due).toContainText('3,96');
    await expect(table).toMatchAriaSnapshot(`
      - table /^Voraussichtliche Abrechnung, normalerweise Anfang \\w+ \\d+$/:
        - rowgroup:
          - row:
            - columnheader "Position"
            - columnheader "Anzahl"
            - columnheader "Nettopreis"
            - columnheader "Betrag"
        - rowgroup:
          - row:
            - rowheader ".de, Verlängerung"
            - cell "3"
            - cell /1,11 € Ihre Angabe/
            - cell "3,33 €"
        - rowgroup:
          - row:
            - rowheader "Summe netto"
            - cell "3,33 €"
          - row:
            - rowheader "Umsatzsteuer 19 %"
            - cell "+ 0,63 €"
          - row:
            - rowheader "Summe brutto"
            - cell "3,96 €"
          - row:
            - rowheader "Voraussichtlich zu zahlen"
            - cell "3,96 €"
    `);
  });

  test('the result is spoken when typing rests, not with every key', async ({ page }) => {
    const { price, due } = await open(page);
    await page.getByLabel('Domainendung').focus();
    const said = page.getByRole('region', { name: 'Ergebnis' }).getByRole('status').nth(1);
    await price.pressSequentially('1234', { delay: 50 });
    await expect(due).toContainText('1.468,46');
    await expect(said).toHaveText('');
    await expect(said).toContainText('Voraussichtlich zu zahlen: 1.468,46');
  });

  test('what has the focus is never behind the amount at the window’s edge', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const { first, due, button } = await open(page);
    await fillAll(page);
    await expect(due).toBeInViewport();
    await first.getByLabel('Domainendung').focus();
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press('Tab');
      // The page scrolls to it smoothly.
      await expect.poll(() => page.evaluate(isFocusCovered)).toBe(false);
      if (await button('Zum Ergebnis').evaluate((it) => it === document.activeElement)) return;
    }
    throw new Error('„Zum Ergebnis“ was not reached');
  });

  test('rows come and go with the focus, and nothing typed is lost', async ({ page }) => {
    const { price, row, button } = await open(page);
    await price.fill('1');
    await button('Position hinzufügen').focus();
    await page.keyboard.press('Enter');
    const second = row('Position 2');
    await expect(second.getByLabel('Domainendung')).toBeFocused();
    await page.keyboard.type('.com');
    await second.getByLabel('Nettopreis je Stück').fill('2');
    await button('Position 2 entfernen').focus();
    await page.keyboard.press('Enter');
    await expect(second).toBeHidden();
    await expect(page.getByRole('status').filter({ hasText: 'Position 2' })).toBeVisible();
    await expect(button('Rückgängig')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(second.getByLabel('Domainendung')).toBeFocused();
    await expect(second.getByLabel('Nettopreis je Stück')).toHaveValue('2');
  });

  test('a missing price is never zero: what is missing is one key away', async ({ page }) => {
    const { price, due, table } = await open(page);
    await page.getByLabel('Domainendung').fill('.de');
    await expect(due).toContainText('Preis fehlt: .de, Registrierung');
    await expect(table.getByRole('row', { name: '.de' })).toContainText('Preis fehlt');
    await expect(table.getByRole('row').last()).toContainText('offen');
    await page.getByRole('link', { name: 'Preis fehlt: .de, Registrierung' }).focus();
    await page.keyboard.press('Enter');
    await expect(price).toBeFocused();
  });

  test('all together: PayPal, package, research; and what reporting saves', async ({ page }) => {
    await open(page);
    await fillAll(page);
    const { due, table } = partsOf(page);
    await expect(due).toContainText('35,14');
    await expect(table.getByRole('row').last()).toContainText('35,14');
    const means = page.getByRole('table', { name: 'Zu zahlen je Zahlungsart' });
    await expect(means.getByRole('row')).toContainText(['33,69', '35,14', '33,69']);
    const fills = await means
      .locator('rect')
      .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill));
    expect(fills[0]).toBe(fills[2]);
    expect(fills[1]).not.toBe(fills[0]);
    const reported = page.getByRole('table', { name: 'Endkunden gemeldet oder nicht' });
    // 13,32 + 19 % = 15,85; with 3 % and 0,44 16,77
    await expect(reported.getByRole('row')).toContainText(['16,77', '35,14']);
    await expect(page.getByText(/^Mit Meldung .+ 18,37/)).toBeVisible();
    await page.getByRole('radio', { name: /^Damit der Betrag voll/ }).check();
    // (33,69 + 0,44) / 0,97 = 35,1855…
    await expect(due).toContainText('35,19');
    await unfold(page, 'Umsatzsteuer');
    await page.getByRole('radio', { name: /^Keine/ }).check();
    // (28,31 + 0,44) / 0,97 = 29,639…
    await expect(due).toContainText('29,64');
  });

  test('Guthaben: what is missing in it, with the way to top it up; then what remains', async ({
    page,
  }) => {
    const { price, table } = await open(page);
    await price.fill('100');
    await page.getByRole('radio', { name: 'Guthaben', exact: true }).check();
    const credit = page.getByLabel('Aktuelles Guthaben');
    await expect(page.getByRole('link', { name: 'Stand Ihres Guthabens fehlt' })).toBeVisible();
    await credit.fill('100');
    await expect(page.getByText(/^Im Guthaben fehlen 19,00.€$/)).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Guthaben aufladen', exact: true }),
    ).toHaveAttribute('href', /addfunds/);
    await credit.fill('120');
    await expect(page.getByText('Ihr Guthaben reicht')).toBeVisible();
    await expect(table.getByRole('row').last()).toContainText('1,00');
  });
});

test.describe('nothing typed is lost', () => {
  test('what is typed before the code has arrived is kept and counted', async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/_astro/BillEstimator*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    const { count, price, due } = partsOf(page);
    await count.fill('2');
    await price.fill('1,50');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Guthaben', exact: true }).check();
    release();
    await expect(due).toContainText('3,57');
    await expect(count).toHaveValue('2');
    await expect(page.getByRole('radio', { name: 'Guthaben', exact: true })).toBeChecked();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test('on the way back everything is there again, added rows too', async ({ page }) => {
    await open(page);
    await fillAll(page);
    const { due, row } = partsOf(page);
    await expect(due).toContainText('35,14');
    await page.getByRole('link', { name: 'Kontakt', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakt');
    await page.goBack();
    await expect(due).toContainText('35,14');
    await expect(row('Zusatzpaket 1').getByLabel('Nettopreis je Stück')).toHaveValue('2,22');
    expect(await page.evaluate(stored)).toBe(0);
    await partsOf(page).button('Alle Angaben löschen').click();
    await page.getByRole('link', { name: 'Kontakt', exact: true }).first().click();
    await page.goBack();
    await expect(partsOf(page).price).toHaveValue('');
    await expect(due).toBeHidden();
  });

  test('code that cannot be loaded is told as ours; loading the page again loses nothing', async ({
    page,
  }) => {
    await page.route('**/_astro/engine*', (route) => route.abort());
    const { price, due, row, button } = await open(page);
    await price.fill('10');
    await button('Position hinzufügen').click();
    await row('Position 2').getByLabel('Nettopreis je Stück').fill('5');
    await expect(page.getByText('Das liegt nicht an Ihren Angaben')).toBeVisible();
    await page.unroute('**/_astro/engine*');
    await button('Seite neu laden').click();
    await expect(due).toContainText('17,85');
    await expect(row('Position 2').getByLabel('Nettopreis je Stück')).toHaveValue('5');
  });
});

test.describe('taking it along', () => {
  test('copied as text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await fillAll(page);
    await partsOf(page).button('Als Text kopieren').click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('.de, Registrierung: 10 × 1,11');
    expect(await copied()).toMatch(/Voraussichtlich zu zahlen: 35,14/);
  });

  test('shared as an address: a new tab shows the same, and no request carries it', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await fillAll(page);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await partsOf(page).button('Angaben teilen').click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('#schaetzung=1;');
    const tab = await context.newPage();
    await tab.goto(await copied());
    const { due, row, table } = partsOf(tab);
    await expect(due).toContainText('35,14');
    await expect(table.getByRole('row')).toHaveCount(9);
    await expect(row('Zusatzpaket 1').getByLabel('Name des Zusatzpakets')).toHaveValue(
      'Whitelabel-Nameserver',
    );
    await expect(tab.getByText('Die Angaben aus der Adresse sind eingetragen.')).toBeVisible();
    expect(asked.filter((url) => /1,11|1%2C11|schaetzung=/.test(url))).toEqual([]);
    expect(await tab.evaluate(stored)).toBe(0);
  });

  test('shared without a clipboard: the address stands in a field, marked', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await open(page);
    await fillAll(page);
    await partsOf(page).button('Angaben teilen').click();
    const field = page.getByLabel('Zum Kopieren');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/#schaetzung=1;/);
    const isAllMarked = await field.evaluate(
      (it) =>
        it instanceof HTMLInputElement &&
        it.selectionStart === 0 &&
        it.selectionEnd === it.value.length,
    );
    expect(isAllMarked).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  for (const [name, fragment] of [
    ['cut off', '#schaetzung=1;d,.de,0,10'],
    ['of another version', '#schaetzung=9;ende'],
    ['hostile', '#schaetzung=1;d,%3Cimg%20src=x%20onerror=alert(1)%3E,0,1,*'],
    ['half a percent sign', '#schaetzung=1;d,%E0%A4,0,1,*;ende'],
    ['much too long', `#schaetzung=1;d,${'9'.repeat(10_000)};ende`],
  ] as const) {
    test(`an address that is ${name} is refused with a word and an empty form`, async ({
      page,
    }) => {
      const { price, first, due } = await open(page, fragment);
      await expect(page.getByText('lassen sich nicht lesen')).toBeVisible();
      await expect(first.getByLabel('Domainendung')).toHaveValue('');
      await expect(due).toBeHidden();
      await price.fill('1');
      await expect(due).toContainText('1,19');
    });
  }

  test('kept on this device only after the press, and deleted by the one beside it', async ({
    page,
  }) => {
    await open(page);
    await fillAll(page);
    const { button, due, price } = partsOf(page);
    await expect(due).toContainText('35,14');
    expect(await page.evaluate(stored)).toBe(0);
    await expect(button('Löschen')).toBeHidden();
    await button('Angaben auf diesem Gerät merken').click();
    await expect(page.getByText('Gemerkt, nur auf diesem Gerät')).toBeVisible();
    await page.goto('about:blank');
    await open(page);
    await expect(page.getByText('gemerkten Angaben sind eingetragen')).toBeVisible();
    await expect(due).toContainText('35,14');
    await button('Löschen').click();
    expect(await page.evaluate(stored)).toBe(0);
    await page.goto('about:blank');
    await open(page);
    await expect(price).toHaveValue('');
  });

  test('downloaded as CSV: a German spreadsheet reads the same figures and runs nothing', async ({
    page,
  }) => {
    test.skip(libreOfficeMissing() !== undefined, 'LibreOffice ist nicht da');
    await open(page);
    await fillAll(page);
    const { first, count, button } = partsOf(page);
    await first.getByLabel('Domainendung').fill('=SUMME(1;2)"ä');
    await count.fill('1000');
    const downloading = page.waitForEvent('download');
    await button('Als CSV herunterladen').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^abrechnung-\d{4}-\d\d-\d\d\.csv$/);
    const file = test.info().outputPath('abrechnung.csv');
    await download.saveAs(file);
    expect([...(await readFile(file)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const cells = await openCsv(file);
    expect(cells.flat().filter(({ formula }) => formula !== null)).toEqual([]);
    expect(cells[1]?.[0]?.text).toBe('\'=SUMME(1;2)"ä, Registrierung');
    const figures = (row: number) => cells[row]?.slice(1, 4).map(({ value }) => value);
    expect(figures(1)).toEqual([1000, 1.11, 1110]);
    expect(figures(2)).toEqual([1, 2.22, 2.22]);
    expect(figures(3)).toEqual([3, 9.99, 14.99]);
    const amount = (name: string) =>
      cells.find(([first]) => first?.text.startsWith(name))?.[3]?.value;
    // 1110 + 2,22 + 14,99 = 1127,21; 19 % = 214,1699; 1341,38; 3 % = 40,2414, + 0,44
    expect(amount('Summe netto')).toBe(1127.21);
    expect(amount('Umsatzsteuer 19')).toBe(214.17);
    expect(amount('Summe brutto')).toBe(1341.38);
    expect(amount('PayPal-Gebühr (')).toBe(40.68);
    expect(amount('Voraussichtlich zu zahlen')).toBe(1382.06);
  });

  test('printed as a sheet with the bill alone', async ({ page }) => {
    await open(page);
    await fillAll(page);
    const { table, due } = partsOf(page);
    await expect(due).toContainText('35,14');
    await page.emulateMedia({ media: 'print' });
    await expect(table).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Eine Schätzung, keine Rechnung.')).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: 'PayPal' }).first()).toBeVisible();
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('textbox').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'So wird gerechnet' })).toBeHidden();
  });
});

test('nothing is asked of any server after the page has loaded, but for its own code', async ({
  page,
}) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await fillAll(page);
  await expect(partsOf(page).due).toContainText('35,14');
  expect(asked.filter((path) => !path.startsWith('/_astro/'))).toEqual([]);
});

test('before the first touch the code that reckons is not loaded', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { price } = await open(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('engine'))).toEqual([]);
  await price.focus();
  await expect.poll(() => asked.some((url) => url.includes('engine'))).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page explains the sum with a form to print', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('Der Rechner braucht JavaScript.')).toBeVisible();
    await expect(page.getByLabel('Nettopreis je Stück')).toBeHidden();
    const positions = page.getByRole('table', { name: 'Ihre Positionen' });
    const sum = page.getByRole('table', { name: 'In zehn Zeilen zum Betrag' });
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      await expect(positions.getByRole('row')).toHaveCount(6);
      await expect(positions).toBeVisible();
      await expect(sum.getByRole('row')).toHaveCount(11);
      await expect(sum).toBeVisible();
    }
  });
});
