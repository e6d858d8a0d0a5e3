import type { Page } from '@playwright/test';
import { open, partsOf, unfold } from './support/estimator.ts';
import { expect, test } from './support/site.ts';

type Faults = readonly (readonly [typed: string, said: RegExp])[];

const everywhere: Faults = [
  ['zehn', /„zehn“ gehört nicht in dieses Feld/],
  ['5#', /„#“ gehört nicht in dieses Feld/],
  [',', /fehlen die Ziffern/],
  ['1'.repeat(101), /viel mehr Text/],
  ['-5', /unter null/],
  ['1 23', /Leerzeichen/],
  ['1,2,3', /mehrere Kommas/],
];
const amounts: Faults = [
  ...everywhere,
  ['12.3456,7', /„\.“ steht an der falschen Stelle/],
  ['1234.567', /„\.“ steht an der falschen Stelle/],
  ['-€5', /unter null/],
  ['1,234', /Höchstens 2/],
  ['1000000,01', /Höchstens 1\.000\.000,00.€/],
];
const pieces: Faults = [
  ...everywhere,
  ['1.23', /ganze Zahl/],
  ['1,5', /ganze Zahl/],
  ['1000001', /Höchstens 1\.000\.000 /],
];
const minutes: Faults = [...pieces.slice(0, -1), ['100001', /Höchstens 100\.000 /]];
const percents = (highest: string): Faults => [
  ...everywhere,
  ['1,23456', /Höchstens 4/],
  ['101', new RegExp(`Höchstens ${highest}.%`)],
];

const fields: {
  name: string;
  /** what stands before the colon of its messages */
  said: string;
  faults: Faults;
  prepare: (page: Page) => Promise<unknown>;
}[] = [
  { name: 'Anzahl', said: 'Anzahl (Position 1)', faults: pieces, prepare: async () => undefined },
  {
    name: 'Nettopreis je Stück',
    said: 'Nettopreis (Position 1)',
    faults: amounts,
    prepare: async () => undefined,
  },
  {
    name: 'Anzahl der Endkunden',
    said: 'Anzahl der Endkunden',
    faults: pieces,
    prepare: (page) => unfold(page, 'Nicht gemeldete Endkunden'),
  },
  {
    name: 'Minuten je Endkunde',
    said: 'Minuten je Endkunde',
    faults: minutes,
    prepare: (page) => unfold(page, 'Nicht gemeldete Endkunden'),
  },
  {
    name: 'Stundensatz netto',
    said: 'Stundensatz',
    faults: amounts,
    prepare: (page) => unfold(page, 'Nicht gemeldete Endkunden'),
  },
  {
    name: 'Abrechnungsschritt in Minuten',
    said: 'Abrechnungsschritt',
    faults: [...minutes, ['0', /1 bedeutet: auf die Minute genau/]],
    prepare: (page) => unfold(page, 'Nicht gemeldete Endkunden'),
  },
  {
    name: 'Prozentsatz',
    said: 'PayPal-Prozentsatz',
    faults: percents('99,9999'),
    prepare: (page) => unfold(page, 'PayPal-Gebühr'),
  },
  {
    name: 'Festbetrag je Zahlung',
    said: 'PayPal-Festbetrag',
    faults: amounts,
    prepare: (page) => unfold(page, 'PayPal-Gebühr'),
  },
  {
    name: 'Aktuelles Guthaben',
    said: 'Aktuelles Guthaben',
    faults: amounts,
    prepare: (page) => unfold(page, 'Guthaben'),
  },
  {
    name: 'Umsatzsteuersatz in Prozent',
    said: 'Umsatzsteuersatz',
    faults: percents('100'),
    prepare: async (page) => {
      await unfold(page, 'Umsatzsteuer');
      await page.getByRole('radio', { name: 'Anderer Satz' }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: 'Anderer Satz' })).toBeChecked();
    },
  },
];

for (const { name, said, faults, prepare } of fields) {
  test(`${name}: every fault is told beside the field, by its name, and nothing typed is lost`, async ({
    page,
  }) => {
    await open(page);
    await prepare(page);
    const field = page.getByLabel(name, { exact: true });
    for (const [typed, words] of faults) {
      await field.focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(typed);
      await page.keyboard.press('Tab');
      await expect(field).toHaveAccessibleErrorMessage(words);
      await expect(field).toHaveAccessibleErrorMessage(new RegExp(`^${RegExp.escape(said)}: `));
      await expect(field).toHaveAccessibleDescription(words);
      await expect(field).toHaveValue(typed);
    }
    await field.fill('');
    await expect(field).not.toHaveAttribute('aria-invalid');
  });
}

test('a fault as a screen reader gets it', async ({ page }) => {
  const { price, first } = await open(page);
  await price.fill('zwölf');
  await page.keyboard.press('Tab');
  await expect(first).toMatchAriaSnapshot(`
    - group "Position 1":
      - text: Position 1 Domainendung
      - textbox "Domainendung"
      - text: Leistung
      - combobox "Leistung":
        - option "Registrierung" [selected]
        - option "Verlängerung"
        - option "Transfer"
        - option "Sonstiges"
      - text: Anzahl
      - textbox "Anzahl": "1"
      - text: Nettopreis je Stück
      - textbox "Nettopreis je Stück" [invalid]: zwölf
      - paragraph: Ihre Angabe
      - paragraph: /^Nettopreis .+„zwölf“/
  `);
});

test('while a number is typed nothing is called wrong', async ({ page }) => {
  const { price, due } = await open(page);
  await price.focus();
  await page.keyboard.type('12,');
  await expect(due).toContainText('1 Angabe ist zu prüfen');
  await expect(price).not.toHaveAttribute('aria-invalid');
  await page.keyboard.type('50');
  await page.keyboard.press('Tab');
  await expect(due).toContainText('14,88');
  await expect(price).not.toHaveAttribute('aria-invalid');
});

test.describe('what may mean two things', () => {
  for (const [typed, taken, name] of [
    ['12.50', '12,50', '12,50 € übernehmen'],
    ['12.50', '1.250,00', '1.250,00 € übernehmen'],
    ['1,234.56', '1.234,56', '1.234,56 € übernehmen'],
  ] as const) {
    test(`${typed} is asked about; „${name}“ is one key away`, async ({ page }) => {
      const { price } = await open(page);
      await price.fill(typed);
      await page.keyboard.press('Tab');
      await expect(price).toHaveAccessibleErrorMessage(/Meinen Sie /);
      const answer = page.getByRole('button', { name: name.replace(' ', '\u00a0') });
      await answer.focus();
      await page.keyboard.press('Enter');
      await expect(price).toHaveValue(taken);
      await expect(price).toBeFocused();
      await expect(price).not.toHaveAttribute('aria-invalid');
    });
  }

  test('1.234 is one thousand two hundred thirty-four, and says so', async ({ page }) => {
    const { price, due } = await open(page);
    await price.fill('1.234');
    await page.keyboard.press('Tab');
    await expect(price).toHaveAccessibleDescription(/gelesen als 1\.234,00/);
    await expect(price).not.toHaveAttribute('aria-invalid');
    await expect(due).toContainText('1.468,46');
  });
});

test.describe('what people type and paste', () => {
  for (const [typed, due] of [
    ['1.234,56', '1.469,13'],
    ['1234,56', '1.469,13'],
    ['1 234,56 €', '1.469,13'],
    ['12,5', '14,88'],
    ['0,49', '0,58'],
    [',5', '0,60'],
    ['EUR 12,-', '14,28'],
  ] as const) {
    test(`${typed} is understood`, async ({ page }) => {
      await open(page);
      const parts = partsOf(page);
      await parts.price.fill(typed);
      await expect(parts.due).toContainText(due);
    });
  }
});

test('several faults are listed, by keyboard, and stop what would take them along', async ({
  page,
}) => {
  const { count, price, button } = await open(page);
  await count.fill('zehn');
  await price.fill('zwölf');
  await page.keyboard.press('Tab');
  const list = page.getByRole('group', { name: '2 Angaben sind zu prüfen' });
  await expect(list).toMatchAriaSnapshot(`
    - group "2 Angaben sind zu prüfen":
      - paragraph: 2 Angaben sind zu prüfen
      - list:
        - listitem:
          - link /^Anzahl/
        - listitem:
          - link /^Nettopreis/
  `);
  for (const name of ['Als Text kopieren', 'Als CSV herunterladen', 'Drucken', 'Zum Ergebnis']) {
    await button(name).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(count).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1');
  await price.fill('1');
  await expect(page.getByRole('alert')).toBeHidden();
});
