import type { Price, Row } from './form.ts';
import type { KnownPrice, KnownPrices } from './props.ts';
import { validity } from './validity.ts';

const plain = (text: string) => text.trim().replace(/^\./, '').toLowerCase();

/** The provider's price for what a row names; null where none is known. */
export function rowPrice({ domains, packages }: KnownPrices, row: Row): KnownPrice | null {
  const isNamed = (name: string) => plain(name) === plain(row.name);
  const found =
    row.kind === 'domain'
      ? domains.find(({ ending, what }) => what === row.what && isNamed(ending))
      : packages.find(({ name }) => isNamed(name));
  return found?.price ?? null;
}

/** Whether the provider's price holds as long as the reader types no other. */
export function isOffered(price: KnownPrice | null, today: string): price is KnownPrice {
  return price !== null && validity(price, today) === 'valid';
}

/** What stands in a price's field: the reader's text, or else the provider's price that holds. */
export function priceText(typed: Price, price: KnownPrice | null, today: string): string {
  return typed ?? (isOffered(price, today) ? price.amount : '');
}
