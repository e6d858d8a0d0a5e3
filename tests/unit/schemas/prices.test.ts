import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownPrices } from '../../../src/components/estimator/known-prices.ts';
import { pricesFile, readPrices } from '../../../src/prices.ts';
import { noPrices, withPackagePrice } from '../../support/no-prices.ts';

/** The file with something else at that place. */
function changed(from: string | RegExp, to: string): string {
  const text = noPrices.replace(from, () => to);
  expect(text).not.toBe(noPrices);
  return text;
}

describe('the file of prices', () => {
  test('the one in the project is right', () => {
    const { umsatzsteuer } = readPrices(readFileSync(pricesFile, 'utf8'));
    expect(umsatzsteuer).toMatchObject({ stand: 'belegt', betrag: '19', einheit: 'Prozent' });
  });

  test.each([
    ['1,50', '1,50'],
    ['1.50', '1,50'],
    ["'12.5'", '12,50'],
    ['1500', '1.500,00'],
    ['1.500,00', '1.500,00'],
    ['0', '0,00'],
  ])('an amount of %s is %s', (amount, shown) => {
    expect(readPrices(withPackagePrice(amount)).zusatzpakete[0]?.betrag).toBe(shown);
  });

  test.each(['1.500', '-3', 'X,XX', '1,505', '1,5,0', '1e3', '2000000', ''])(
    'an amount of %j is refused, since nobody can say what it means',
    (amount) => {
      expect(() => readPrices(withPackagePrice(amount))).toThrow(
        'src/content/preise.yaml: zusatzpakete.0.betrag: ist kein Betrag',
      );
    },
  );

  test.each([
    [
      'an assumed price',
      withPackagePrice('1,50').replace('belegt\n    betrag: 1', 'annahme\n    betrag: 1'),
      'zusatzpakete.0.stand: ist unbekannt',
    ],
    [
      'an amount without its state',
      changed(/(?<=Nameserver\n {4}stand: fehlt)/, '\n    betrag: 1,50'),
      'zusatzpakete.0.betrag: steht da, obwohl',
    ],
    [
      'a price without its source',
      withPackagePrice('1,50').replace('    quelle: Test\n', ''),
      'zusatzpakete.0.quelle: fehlt',
    ],
    [
      'a price without its first day',
      withPackagePrice('1,50').replace('gueltigAb: 2026-01-01\n    ', ''),
      'zusatzpakete.0.gueltigAb: fehlt',
    ],
    [
      'a day that is none',
      withPackagePrice('1,50', '\n    gueltigBis: 2026-02-30'),
      'zusatzpakete.0.gueltigBis: ist kein Datum',
    ],
    [
      'an end before the beginning',
      withPackagePrice('1,50', '\n    gueltigBis: 2025-12-31'),
      'zusatzpakete.0.gueltigBis: liegt vor',
    ],
    [
      'another unit',
      withPackagePrice('1,50').replace('Euro je Monat', 'Monat'),
      'zusatzpakete.0.einheit: ist keine Einheit',
    ],
    [
      'VAT in euros',
      changed('einheit: Prozent', 'einheit: Euro'),
      'umsatzsteuer.einheit: ist hier nicht möglich',
    ],
    [
      'VAT above a hundred',
      changed('betrag: 19', 'betrag: 119'),
      'umsatzsteuer.betrag: ist kein Prozentsatz',
    ],
    ['a group that is left out', changed(/^paypal:\n( .*\n)+/m, ''), 'paypal: fehlt'],
    ['a misspelt name', changed('paypal:', 'papal:'), '(ganze Datei): kennt „papal“ nicht'],
    [
      'a domain without a dot',
      changed('domains: []', 'domains:\n  - endung: de\n    leistung: Transfer\n    stand: fehlt'),
      'domains.0.endung: ist keine Endung',
    ],
    ['a file that is no YAML', 'umsatzsteuer:\n  name: "offen\n', 'Zeile'],
  ])('%s is refused with file, field and what is wrong', (_, text, message) => {
    expect(() => readPrices(text)).toThrow(`src/content/preise.yaml: ${message}`);
  });
});

describe('what the estimator gets of it', () => {
  test('prices without an amount are null, packages keep their names', () => {
    expect(knownPrices(readPrices(noPrices))).toEqual({
      vat: { amount: '19', unit: 'Prozent', from: '2021-01-01', until: null },
      ...{ hourlyRate: null, step: null, paypalRate: null, paypalFixed: null, domains: [] },
      packages: [{ name: 'Whitelabel-Nameserver', price: null }],
    });
  });

  test('a price comes with its unit and its days', () => {
    const text = withPackagePrice('1,50', '\n    gueltigBis: 2026-12-31').replace(
      'domains: []',
      'domains:\n  - endung: .de\n    leistung: Verlängerung\n    stand: fehlt',
    );
    const { packages, domains } = knownPrices(readPrices(text));
    expect(packages[0]?.price).toEqual({
      amount: '1,50',
      unit: 'Euro je Monat',
      from: '2026-01-01',
      until: '2026-12-31',
    });
    expect(domains).toEqual([{ ending: '.de', what: 'renewal', price: null }]);
  });
});
