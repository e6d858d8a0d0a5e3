import type { Entry } from './entry.ts';
import type { Item } from './item.ts';
import { isWeakEnough, judgeValue } from './judge-value.ts';

/** What becomes of each item: values are judged, and compared with the others and with the old. */
export function judgeItems(
  items: readonly Item[],
  old: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): Entry[] {
  const isWeak = isWeakEnough(items);
  const judged = items.map((item) =>
    item.kind === 'value'
      ? { ...item, doubt: judgeValue(item.text, item.over, isWeak) }
      : { ...item, doubt: null },
  );
  // What is beyond doubt in one place is so in all.
  const sure = new Set(
    judged.filter(({ kind, doubt }) => kind === 'value' && !doubt).map(({ text }) => text),
  );
  const known = new Set<string>();
  return judged.map(({ kind, text, doubt }): Entry => {
    if (kind !== 'value') return { kind, text };
    if (known.has(text)) return { kind: 'double', text };
    known.add(text);
    if (old.has(text)) return { kind: 'reported', text };
    if (doubt === null || sure.has(text)) return { kind: 'id', text };
    return { kind: 'flagged', text, doubt, isTaken: taken.has(text) };
  });
}
