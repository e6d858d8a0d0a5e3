import { useEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../domain/verdict.ts';

type Judge = (input: string) => Verdict;

let loading: Promise<Judge> | undefined;

/** The judge with its list of endings: 45 kB that nobody needs before the first key. */
export function loadJudge(): Promise<Judge> {
  loading ??= import('../../domain/judge.ts').then(({ judge }) => judge);
  // A failed download may be tried again at the next key.
  loading.catch(() => (loading = undefined));
  return loading;
}

/** How long typing must rest before a refusal is shown: half a name is no mistake. */
const rest = 700;

/**
 * The verdict on what stands in the field: a yes at once, a no when typing rests.
 * `undefined` while there is nothing to say.
 */
export function useVerdict(text: string): Verdict | undefined {
  const [verdict, setVerdict] = useState<Verdict>();
  const latest = useRef(text);
  latest.current = text;

  useEffect(() => {
    setVerdict(undefined);
    if (text.trim() === '') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    loadJudge().then(
      (judge) => {
        if (latest.current !== text) return;
        const found = judge(text);
        if (found.accept) setVerdict(found);
        else timer = setTimeout(() => setVerdict(found), rest);
      },
      () => undefined,
    );
    return () => clearTimeout(timer);
  }, [text]);

  return verdict;
}
