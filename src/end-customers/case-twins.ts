/** Two texts that differ only in capitals. Whether they mean the same Endkunde isn't known. */
export interface CaseTwin {
  readonly text: string;
  readonly other: string;
  /** the other one is among those already reported */
  readonly isReported: boolean;
}

/** The twins of the texts, each text told once, with the first other that looks like it. */
export function caseTwins(
  texts: readonly string[],
  reported: ReadonlySet<string>,
): readonly CaseTwin[] {
  const known = new Map<string, Omit<CaseTwin, 'text'>>();
  for (const other of reported) known.set(other.toLowerCase(), { other, isReported: true });
  return texts.flatMap((text) => {
    const twin = known.get(text.toLowerCase());
    if (twin === undefined) known.set(text.toLowerCase(), { other: text, isReported: false });
    return twin === undefined ? [] : [{ text, ...twin }];
  });
}
