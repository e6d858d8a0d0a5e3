import type { Line } from '../../../billing/bill.ts';
import type { Price } from '../form.ts';
import { isOffered, priceText } from '../price-of.ts';
import type { KnownPrice } from '../props.ts';
import { germanDay } from '../validity.ts';
import { services } from '../words.ts';

/** Whose amount it is; empty where there is none. */
export function originWords(typed: Price, price: KnownPrice | null, today: string): string {
  if (typed === null && isOffered(price, today))
    return `Anbieter, gültig ab ${germanDay(price.from)}`;
  return priceText(typed, price, today).trim() === '' ? '' : 'Ihre Angabe';
}

/** What a position is called: „.de, Registrierung“. */
export function lineLabel(line: Line): string {
  if (line.kind === 'domain') return `${line.ending.trim() || 'Domain'}, ${services[line.what]}`;
  if (line.kind === 'package') return line.name.trim() || 'Zusatzpaket';
  return 'Recherche nicht gemeldeter Endkunden';
}

/** What keeps a line's net amount from being known; empty where it is. */
export function lackWords(line: Line, hasFault: boolean): string {
  if (line.net !== undefined) return '';
  if (hasFault) return 'zu prüfen';
  const price = line.kind === 'unreported' ? line.hourlyRate : line.price;
  if (price === undefined) return 'Preis fehlt';
  if (line.count === undefined) return 'Anzahl fehlt';
  return line.kind === 'unreported' && line.minutesEach !== undefined
    ? 'Abrechnungsschritt fehlt'
    : 'Aufwand fehlt';
}
