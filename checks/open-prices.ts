import { validity } from '../src/components/estimator/validity.ts';
import type { Prices } from '../src/schemas/prices.ts';

/** A price that somebody has to look up. */
export interface OpenPrice {
  /** Where it stands in the file: `handsOnRemote.stundensatz`. */
  readonly field: string;
  readonly name: string;
}

export interface ExpiredPrice extends OpenPrice {
  /** The last day on which it held: `2026-12-31`. */
  readonly until: string;
}

type Entry = Prices['zusatzpakete'][number] | Prices['domains'][number];

function entries({ umsatzsteuer, zusatzpakete, handsOnRemote, paypal, domains }: Prices) {
  const single: [string, Entry][] = [
    ['umsatzsteuer', umsatzsteuer],
    ['handsOnRemote.stundensatz', handsOnRemote.stundensatz],
    ['handsOnRemote.abrechnungsschritt', handsOnRemote.abrechnungsschritt],
    ['paypal.prozent', paypal.prozent],
    ['paypal.festbetrag', paypal.festbetrag],
  ];
  const list = (name: string, all: readonly Entry[]) =>
    all.map((entry, index): [string, Entry] => [`${name}.${index}`, entry]);
  return [...single, ...list('zusatzpakete', zusatzpakete), ...list('domains', domains)];
}

function nameOf(entry: Entry): string {
  return 'name' in entry ? entry.name : `${entry.endung}, ${entry.leistung}`;
}

/** All amounts that are known, as they stand in a field: `1.234,56`. */
export function knownAmounts(prices: Prices): string[] {
  return entries(prices).flatMap(([, entry]) => entry.betrag ?? []);
}

/** Prices past their last day, and prices that nobody has entered yet. */
export function openPrices(
  prices: Prices,
  today: string,
): { readonly expired: readonly ExpiredPrice[]; readonly missing: readonly OpenPrice[] } {
  const expired: ExpiredPrice[] = [];
  const missing: OpenPrice[] = [];
  for (const [field, entry] of entries(prices)) {
    const name = nameOf(entry);
    if (entry.stand === 'fehlt') {
      missing.push({ field, name });
    } else if (entry.gueltigBis !== undefined) {
      const until = entry.gueltigBis;
      const state = validity({ from: entry.gueltigAb, until }, today);
      if (state === 'expired') expired.push({ field, name, until });
    }
  }
  return { expired, missing };
}
