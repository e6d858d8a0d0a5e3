import type { Locator, Page } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { expect, settings, test } from './support/site.ts';

const address = `${settings.root}werkzeuge/endkunden-melden/`;
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => `k-${index.toString()}`).join('\n');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function open(page: Page) {
  await page.clock.setFixedTime('2026-11-24T10:00:00');
  await page.goto(address);
  await page.locator('astro-island:not([ssr])').waitFor();
  return parts(page);
}

function parts(page: Page) {
  const tool = page.locator('astro-island');
  return {
    tool,
    list: page.getByLabel('Benutzer-IDs der Endkunden'),
    reported: page.getByLabel('Schon gemeldet'),
    column: page.getByLabel('Spalte mit den Benutzer-IDs'),
    questions: page.getByRole('group', { name: 'Ist das wirklich die Benutzer-ID?' }),
    said: tool.getByRole('status'),
    ticket: page.getByRole('region', { name: 'Ticket-Text: Endkunden melden' }),
  };
}

/** Pastes into a field instead of what stands there; to type thousands of lines takes a minute. */
async function paste(page: Page, field: Locator, text: string) {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press(text === '' ? 'Delete' : 'Control+V');
}

/** Lists by what they show. */
const states = {
  ready: ['user_01\nk-1002\nuser_01', 'alt-1', 'Endkunden stehen im Ticket-Text'],
  open: [
    'user_01\nUser_01\nMüller\nS3hr!Geheim\nmax@firma.de\nMax Mustermann\nfirma.de\nmüller01\nalt-1',
    'alt-1\nUSER_01',
    'Angaben fehlen darin',
  ],
  'only open': ['Müller', '', 'Noch steht keine Benutzer-ID'],
  'nothing new': ['alt-1', 'alt-1', 'Alle sind schon gemeldet'],
  'a table': ['Name\tBenutzer-ID\nMax\ta1', '', 'Ein Endkunde steht im Ticket-Text'],
  'a table without a clue': ['a1\tblumen\nb2\tmuster', '', 'In welcher Spalte'],
  'too many': [many(1001), '', '1.001 verschiedene Einträge'],
  'too long': ['x'.repeat(200_001), '', '200.001 Zeichen'],
  'too long below': ['a1', 'x'.repeat(200_001), '200.001 Zeichen'],
  'too wide': [
    `Benutzer-ID${'\tName'.repeat(100)}\n${'a1\t'.repeat(100)}`,
    '',
    '101 Spalten, höchstens 100',
  ],
  headings: ['Passwort:\nsommer\n1.meier', '', '2 Angaben fehlen darin'],
  'unclear below': ['k-1\nk-2', 'k-1 (März)', 'Unter „Schon gemeldet“ steht „k-1 (März)“'],
  'a long entry': [`${'lang'.repeat(45)}\na1`, '', 'Eine Angabe fehlt'],
} as const;

test('a list becomes a ticket text by keyboard alone, and is copied', async ({ page }) => {
  const { list, reported, questions, said, ticket } = await open(page);
  await list.focus();
  await page.keyboard.insertText('1. user_01\n2. k-1002\n3. user_01\nmüller01\nalt-1');
  await page.keyboard.press('Tab');
  await expect(reported).toBeFocused();
  await page.keyboard.insertText('alt-1');
  await expect(said).toContainText('2 neue Endkunden');
  await page.keyboard.press('Tab');
  const box = questions.getByRole('checkbox', { name: 'müller01 ist die Benutzer-ID' });
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription(/„ü“/);
  await page.keyboard.press('Space');
  await expect(ticket).toContainText('Anzahl der Endkunden: 3');
  await page.keyboard.press('Tab');
  const copy = ticket.getByRole('button', { name: 'Kopieren' });
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('user_01\nk-1002\nmüller01\n\nAnzahl der Endkunden: 3\n');
  expect(await copied()).toContain('Monat der Meldung: November 2026');
  expect(await copied()).not.toContain('alt-1');
});

test('a screen reader hears the result once, when typing has come to rest', async ({ page }) => {
  const { list, said } = await open(page);
  await list.focus();
  await said.evaluate((status) => {
    const observer = new MutationObserver(() => {
      status.dataset['heard'] = `${status.dataset['heard'] ?? ''}${status.textContent}|`;
    });
    observer.observe(status, { childList: true, subtree: true, characterData: true });
  });
  await list.pressSequentially('user_01\nk-1002\nMax', { delay: 60 });
  await expect(said).toContainText('2 Endkunden');
  await expect(said).toHaveAttribute('data-heard', /^2 Endkunden[^|]*Eine Angabe[^|]*\|$/);
  await list.pressSequentially('01\nb-7', { delay: 60 });
  await expect(said).toContainText('4 Endkunden');
  await expect(said).toHaveAttribute('data-heard', /^2 Endkunden[^|]*\|4 Endkunden[^|]*\|$/);
});

test('a screen reader gets every part by its name', async ({ page }) => {
  const { tool, list, reported, said } = await open(page);
  await list.fill('user_01\nMüller\nalt-1');
  await reported.fill('alt-1');
  await expect(said).toContainText('Ein neuer Endkunde');
  await expect(tool).toMatchAriaSnapshot(`
    - text: Benutzer-IDs der Endkunden
    - paragraph
    - textbox "Benutzer-IDs der Endkunden": user_01 Müller alt-1
    - text: Schon gemeldet
    - paragraph
    - textbox "Schon gemeldet": alt-1
    - paragraph: Ein neuer Endkunde steht im Ticket-Text
    - paragraph: /Eine Angabe fehlt darin/
    - paragraph: /Schon gemeldet und weggelassen/
    - group "Ist das wirklich die Benutzer-ID?":
      - paragraph
      - list:
        - listitem:
          - checkbox "Müller ist die Benutzer-ID"
          - paragraph: /sieht wie ein Name aus/
    - 'region "Ticket-Text: Endkunden melden"':
      - paragraph
      - button "Kopieren"
      - paragraph: /Betreff/
      - text: /Anzahl der Endkunden/
    - paragraph
    - status: /Ein neuer Endkunde steht im Ticket-Text/
  `);
});

test.describe('what is wrong is told at its field, and nothing is lost', () => {
  const faults = [
    ['list', 'too many', /1\.001 verschiedene Einträge, höchstens 1\.000/],
    ['list', 'too wide', /101 Spalten, höchstens 100/],
    ['list', 'too long', /200\.001 Zeichen, höchstens 200\.000/],
    ['reported', 'too long below', /200\.001 Zeichen, höchstens 200\.000/],
  ] as const;

  for (const [name, state, message] of faults) {
    test(`${state}: the fault belongs to its field, and goes with its cause`, async ({ page }) => {
      const found = await open(page);
      const [text, reportedText] = states[state];
      await paste(page, found.list, text);
      await paste(page, found.reported, reportedText);
      const field = found[name];
      await expect(field).toHaveAccessibleErrorMessage(message);
      await expect(field).toHaveAccessibleDescription(message);
      await expect(found.said).toHaveText(message);
      await expect(found.ticket).toBeHidden();
      await expect(found.list).toHaveValue(text);
      await expect(found.reported).toHaveValue(reportedText);
      const role = name === 'list' ? 'Benutzer-IDs der Endkunden' : 'Schon gemeldet';
      await expect(found.tool).toMatchAriaSnapshot(`
        - paragraph: /höchstens/
        - textbox "${role}" [invalid]
      `);
      await field.focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText('neu-1');
      await expect(field).not.toHaveAttribute('aria-invalid');
      await expect(field).not.toHaveAccessibleDescription(message);
      await expect(found.ticket).toContainText('Anzahl der Endkunden: 1');
    });
  }
});

test('a table asks for its column; the answer is given by keyboard and may be changed', async ({
  page,
}) => {
  const { list, column, said, ticket } = await open(page);
  await list.fill(states['a table without a clue'][0]);
  await expect(said).toContainText('In welcher Spalte');
  await expect(ticket).toBeHidden();
  await column.focus();
  await page.keyboard.press('ArrowDown');
  await expect(ticket).toContainText('a1\nb2\n\nAnzahl der Endkunden: 2');
  await expect(column).toBeFocused();
  await page.keyboard.press('End');
  await expect(ticket).toContainText('Anzahl der Endkunden: 4');
});

test('a pasted spreadsheet gives only the column that its header names', async ({ page }) => {
  const { list, column, ticket } = await open(page);
  await paste(
    page,
    list,
    'Name\tBenutzer-ID (Username)\tPasswort\r\nMax\tk-1\tS3hr!Geheim\r\n"Muster\nEva"\tk-2\tmuster\r\n',
  );
  await expect(column.locator('option:checked')).toHaveText('Benutzer-ID (Username)');
  await expect(ticket).toContainText('k-1\nk-2\n\nAnzahl der Endkunden: 2');
  await expect(ticket).not.toContainText('Geheim');
});

test('a copied page about one Endkunde gives its Benutzer-ID; the password is asked about', async ({
  page,
}) => {
  const { list, column, questions, ticket } = await open(page);
  await paste(page, list, 'Name\tMax Muster\nBenutzer-ID\tk-1\nPasswort\tsommer\n');
  await expect(ticket).toContainText('k-1\n\nAnzahl der Endkunden: 1');
  await expect(ticket).not.toContainText('sommer');
  await expect(column).toBeHidden();
  await expect(
    questions.getByRole('checkbox', { name: 'sommer ist die Benutzer-ID' }),
  ).toHaveAccessibleDescription(/„Passwort“/);
});

test('nothing is sent or stored while the tool is used', async ({ page, context }) => {
  const { list, reported, said, ticket } = await open(page);
  await list.focus();
  await said.waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await list.fill(states.open[0]);
  await reported.fill(states.open[1]);
  await expect(ticket).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const stored = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    location.hash,
  ]);
  expect(stored).toEqual([0, 0, '']);
  expect(await context.cookies()).toEqual([]);
});

test('what was typed before the code arrived is kept and read', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/_astro/EndCustomers*', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(address);
  const { list, ticket } = parts(page);
  await list.fill('früh-1\nk-1');
  await expect(ticket).toBeHidden();
  held.resolve(undefined);
  await expect(ticket).toContainText('Anzahl der Endkunden: 1');
  await expect(list).toHaveValue('früh-1\nk-1');
});

test('code that cannot be loaded is told as no fault of the list, which stays', async ({
  page,
}) => {
  await page.route('**/_astro/Reading*', (route) => route.abort());
  const { list, tool, ticket } = await open(page);
  await list.fill('k-1');
  await expect(tool.getByRole('status')).toContainText('Das liegt nicht an Ihrer Liste');
  await expect(list).toHaveValue('k-1');
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/_astro/Reading*');
  await page.reload();
  await list.fill('k-1');
  await expect(ticket).toContainText('Anzahl der Endkunden: 1');
});

test('both lists are there again on the way back', async ({ page }) => {
  const { list, reported, ticket } = await open(page);
  await list.fill('k-1\nk-2');
  await reported.fill('k-2');
  await page.getByRole('link', { name: 'Kontakt', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Endkunden melden');
  await page.goBack();
  await expect(list).toHaveValue('k-1\nk-2');
  await expect(reported).toHaveValue('k-2');
  await expect(ticket).toContainText('Anzahl der Endkunden: 1');
});

test('the page leads to the step, the questions and the other tool', async ({ page }) => {
  await page.goto(address);
  const article = page.getByRole('article');
  for (const path of [
    ...['anleitung/endkunden/', 'werkzeuge/abrechnung-schaetzen/', 'faq/endkunden-melden/'],
    ...['faq/endkunde-nicht-gemeldet/', 'faq/benutzer-id-finden/', 'faq/keine-reseller-anlegen/'],
  ]) {
    await expect(article.locator(`a[href="${settings.root}${path}"]`)).toBeVisible();
  }
  await expect(article.getByRole('complementary')).toContainText('Legen Sie keine Reseller an');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page tells how to do it by hand, and has the ticket text', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('Das Werkzeug braucht JavaScript.')).toBeVisible();
    await expect(page.getByLabel('Benutzer-IDs der Endkunden')).toBeHidden();
    await expect(
      page.getByText('Schreiben Sie jede Benutzer-ID in eine eigene Zeile.'),
    ).toBeVisible();
    await expect(page.getByText('[Benutzer-ID]')).toBeVisible();
    await expect(page.getByText('[Monat und Jahr]')).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 390, 1280]) {
    test(`every state is accessible and fits ${width.toString()} pixels (${colorScheme})`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const { tool, list, reported } = await open(page);
      for (const [state, [text, reportedText, shown]] of Object.entries(states)) {
        await paste(page, list, text);
        await paste(page, reported, reportedText);
        await expect(tool.getByText(shown).first()).toBeVisible();
        expect(await violations(page), state).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, state).toBe(0);
      }
    });
  }
}
