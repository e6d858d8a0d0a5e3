/** Pagefind's name for a page without the language: what is left tells the pages apart. */
export function bareId(id: string): string {
  return id.replace(/^[a-z]+_/, '');
}

/** For each of Pagefind's names its beginning, as short as it may be to tell all of them apart. */
export function shortIds(ids: readonly string[]): string[] {
  const taken = new Map<string, number>();
  const names = ids.map(bareId);
  for (const name of names) {
    for (let length = 1; length <= name.length; length++) {
      const beginning = name.slice(0, length);
      taken.set(beginning, (taken.get(beginning) ?? 0) + 1);
    }
  }
  return names.map((name) => {
    let length = 1;
    while (length < name.length && taken.get(name.slice(0, length)) !== 1) length++;
    return name.slice(0, length);
  });
}

/** The short name among those listed; the whole name of a page that is not. */
export function listedId(id: string, listed: ReadonlySet<string>): string {
  const name = bareId(id);
  for (let length = 1; length < name.length; length++) {
    if (listed.has(name.slice(0, length))) return name.slice(0, length);
  }
  return name;
}
