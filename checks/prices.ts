import { isoDay } from '../src/components/estimator/validity.ts';
import { pricesFile, readPrices } from '../src/prices.ts';
import type { Prices } from '../src/schemas/prices.ts';
import type { Check, Finding } from './check.ts';
import { knownAmounts, openPrices } from './open-prices.ts';
import type { Site } from './site.ts';
import { excerpt, visibleTexts } from './visible-text.ts';

/** An amount in euros, as people write it before or after the sign. */
const euros =
  /(?:€|EUR|Euro)\s?(\d[\d.]*(?:,(?:\d+|[-–]+))?)|(\d[\d.]*(?:,(?:\d+|[-–]+))?)\s?(?:€|EUR|Euro)/g;

/** No price is past its last day, and pages name no amount but those in the file of prices. */
export const prices: Check = {
  name: 'Preise',
  run: (site) => {
    const known = pricesOf(site);
    return [...expiredPrices(known, isoDay(new Date())), ...inventedAmounts(site, known)];
  },
  notes: (site) =>
    openPrices(pricesOf(site), isoDay(new Date())).missing.map(
      ({ name }) => `ohne Betrag: ${name}`,
    ),
};

function pricesOf(site: Site): Prices {
  return readPrices(site.sources.get(pricesFile) ?? '');
}

/** @param today `2026-11-23` */
export function expiredPrices(known: Prices, today: string): Finding[] {
  return openPrices(known, today).expired.map(({ field, name, until }) => ({
    file: pricesFile,
    problem: `${field}: „${name}“ galt nur bis ${until}`,
    remedy: 'Tragen Sie den neuen Preis mit seiner Quelle ein oder schreiben Sie „stand: fehlt“.',
  }));
}

function inventedAmounts(site: Site, known: Prices): Finding[] {
  const allowed = new Set(knownAmounts(known));
  return site.pages.flatMap((page) =>
    visibleTexts(page).flatMap((text) =>
      [...text.matchAll(euros)]
        .filter(([, after, before]) => !allowed.has(after ?? before ?? ''))
        .map(({ index }) => ({
          file: page.file,
          problem: `nennt einen Betrag, der in keiner Quelle steht: ${excerpt(text, index)}`,
          remedy: `Lesen Sie ihn aus ${pricesFile}, oder schreiben Sie Buchstaben statt Ziffern.`,
        })),
    ),
  );
}
