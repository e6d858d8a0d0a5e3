/** Kinds of pages, in the order in which they are offered, and what several of each are called. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['Anleitung', 'Anleitung'],
  ['FAQ', 'FAQ'],
  ['Werkzeug', 'Werkzeuge'],
  ['Glossar', 'Glossar'],
  ['Seite', 'Seiten'],
]);

/** What pages of a kind are called together: „Seite“ -> „Seiten“. */
export function namePlural(kind: string): string {
  return kinds.get(kind) ?? kind;
}

/** Things by the kind of page they are; only kinds that occur. */
export function byKind<T extends { readonly kind: string }>(
  things: readonly T[],
): (readonly [kind: string, things: readonly T[]])[] {
  return [...kinds.keys()]
    .map((kind) => [kind, things.filter((thing) => thing.kind === kind)] as const)
    .filter(([, found]) => found.length > 0);
}
