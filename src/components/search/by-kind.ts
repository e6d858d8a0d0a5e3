/** Kinds of pages, in the order in which they are offered. */
const kinds = ['Anleitung', 'FAQ', 'Werkzeug', 'Glossar', 'Seite'];

/** Things by the kind of page they are; only kinds that occur. */
export function byKind<T extends { readonly kind: string }>(
  things: readonly T[],
): (readonly [kind: string, things: readonly T[]])[] {
  return kinds
    .map((kind) => [kind, things.filter((thing) => thing.kind === kind)] as const)
    .filter(([, found]) => found.length > 0);
}
