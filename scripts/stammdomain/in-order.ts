/**
 * Works on several items at a time; results come in the items' order.
 * @param limit how many may be under way
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    underWay.push(work(item));
    const first = underWay.length < limit ? undefined : underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (const each of underWay) yield await each;
}
