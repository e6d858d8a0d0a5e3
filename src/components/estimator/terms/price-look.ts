import type { Price } from '../form.ts';
import type { PriceLook } from '../PriceField.tsx';
import { isOffered, priceText } from '../price-of.ts';
import type { KnownPrice } from '../props.ts';
import { germanDay, validity } from '../validity.ts';

/**
 * How a price's field looks where the provider's price is known, or its lack.
 * @param today as `isoDay` writes it
 * @param whenEmpty what an empty field means
 */
export function priceLook(
  typed: Price,
  price: KnownPrice | null,
  today: string,
  whenEmpty = 'Preis fehlt',
): PriceLook {
  const text = priceText(typed, price, today);
  const own = text.trim() === '' ? whenEmpty : 'Ihre Angabe';
  if (price === null) return { text, words: own, isReplaced: false };
  const words = `Anbieter: ${price.amount} (${price.unit}), ${periodWords(price, today)}`;
  if (!isOffered(price, today)) return { text, words: `${own}. ${words}`, isReplaced: false };
  if (typed === null) return { text, words, isReplaced: false };
  return { text, words: `${own}. ${words}`, isReplaced: true };
}

function periodWords(price: KnownPrice, today: string): string {
  const { from, until } = price;
  const words = {
    valid: `gültig ab ${germanDay(from)}`,
    'not-yet': `gilt erst ab ${germanDay(from)}`,
    expired: `galt nur bis ${germanDay(until ?? from)}`,
  };
  return words[validity(price, today)];
}
