import { useEffect, useMemo, useState } from 'preact/hooks';
import { judge } from '../../domain/judge.ts';
import type { Verdict } from '../../domain/verdict.ts';

/** Milliseconds for which typing must rest before a refusal is shown: half a name is no mistake. */
const rest = 700;

/**
 * The verdict on what stands in the field: a yes at once, a no when typing rests.
 * `undefined` while there is nothing to say.
 */
export function useVerdict(text: string): Verdict | undefined {
  const verdict = useMemo(() => (text.trim() === '' ? undefined : judge(text)), [text]);
  const [rested, setRested] = useState<string>();

  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rest);
    return () => clearTimeout(timer);
  }, [text]);

  return verdict?.accept === true || rested === text ? verdict : undefined;
}
