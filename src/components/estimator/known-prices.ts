import type { DomainService } from '../../billing/request.ts';
import type { Prices } from '../../schemas/prices.ts';
import type { KnownPrice, KnownPrices } from './props.ts';

const services = {
  Registrierung: 'registration',
  Verlängerung: 'renewal',
  Transfer: 'transfer',
} as const satisfies Record<Prices['domains'][number]['leistung'], DomainService>;

function known(
  entry: Prices['zusatzpakete'][number] | Prices['domains'][number],
): KnownPrice | null {
  if (entry.stand === 'fehlt') return null;
  const { betrag, einheit, gueltigAb, gueltigBis } = entry;
  return { amount: betrag, unit: einheit, from: gueltigAb, until: gueltigBis ?? null };
}

/** The file of prices -> what the estimator shows of it. */
export function knownPrices(prices: Prices): KnownPrices {
  const { umsatzsteuer, zusatzpakete, handsOnRemote, paypal, domains } = prices;
  return {
    vat: known(umsatzsteuer),
    hourlyRate: known(handsOnRemote.stundensatz),
    step: known(handsOnRemote.abrechnungsschritt),
    paypalRate: known(paypal.prozent),
    paypalFixed: known(paypal.festbetrag),
    packages: zusatzpakete.map((entry) => ({ name: entry.name, price: known(entry) })),
    domains: domains.map((entry) => ({
      ending: entry.endung,
      what: services[entry.leistung],
      price: known(entry),
    })),
  };
}
