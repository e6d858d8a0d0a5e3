import type { Line } from './bill.ts';
import type { Cents } from './money.ts';
import type { AddOnPackage, DomainPosition } from './request.ts';

function net(count: number | undefined, price: Cents | undefined): Cents | undefined {
  if (count === 0) return 0n;
  return count === undefined || price === undefined ? undefined : BigInt(count) * price;
}

/** Pieces times price, exact, so nothing is rounded; 0 pieces cost nothing at any price. */
export function pricePieces(position: DomainPosition | AddOnPackage): Line {
  return { ...position, net: net(position.count, position.price) };
}
