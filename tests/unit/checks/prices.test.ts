import { expect, test } from 'vitest';
import { openPrices } from '../../../checks/open-prices.ts';
import { expiredPrices, prices } from '../../../checks/prices.ts';
import { pricesFile, readPrices } from '../../../src/prices.ts';
import { noPrices, withPackagePrice } from '../../support/no-prices.ts';
import { htmlPage, problems, tinySite } from './tiny-site.ts';

const priced = withPackagePrice('1.234,50', '\n    gueltigBis: 2026-03-31');

test('a price holds on its last day, and is expired on the next', () => {
  expect(expiredPrices(readPrices(priced), '2026-03-31')).toEqual([]);
  expect(expiredPrices(readPrices(priced), '2026-04-01')).toEqual([
    expect.objectContaining({
      file: pricesFile,
      problem: 'zusatzpakete.0: „Whitelabel-Nameserver“ galt nur bis 2026-03-31',
    }),
  ]);
});

test('a missing price is listed by its place and name, and is no fault', async () => {
  const { missing, expired } = openPrices(readPrices(noPrices), '2026-11-24');
  expect(missing.map(({ field }) => field)).toContain('handsOnRemote.stundensatz');
  expect(missing.map(({ name }) => name)).not.toContain('Umsatzsteuer, Regelsatz');
  expect(expired).toEqual([]);
  const site = tinySite({ 'index.html': htmlPage('') }, { sources: { [pricesFile]: noPrices } });
  expect(await problems(prices, site)).toEqual([]);
});

test('an expired price fails the check of the built site', async () => {
  const site = tinySite({ 'index.html': htmlPage('') }, { sources: { [pricesFile]: priced } });
  expect(await problems(prices, site)).toEqual([expect.stringContaining('galt nur bis')]);
});

test.each(['Das kostet 5 €.', 'Nur 4,99&nbsp;€!', 'EUR 12,-', 'ab 1.000 Euro', '€ 3'])(
  'an amount that no source names is found: %s',
  async (text) => {
    const page = htmlPage(`<p>${text}</p>`);
    const site = tinySite({ 'index.html': page }, { sources: { [pricesFile]: noPrices } });
    expect(await problems(prices, site)).toEqual([expect.stringContaining('nennt einen Betrag')]);
  },
);

test('letters, percentages and the amounts of the file are no invention', async () => {
  const page = htmlPage('<p>A € und b Euro, 19 %, 1.234,50 €, Europa 2026</p>');
  const text = withPackagePrice('1.234,50');
  const site = tinySite({ 'index.html': page }, { sources: { [pricesFile]: text } });
  expect(await problems(prices, site)).toEqual([]);
});
