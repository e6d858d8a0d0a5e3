import { useEffect, useRef, useState } from 'preact/hooks';
import type { Observation } from '../../dns/observation.ts';
import { observe } from '../../dns/observe.ts';
import { judge } from '../../domain/judge.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { isUsable } from './is-usable.ts';
import type { CheckerProps } from './props.ts';

/** How far a press on „Prüfen“ has come. */
export type Check =
  | { state: 'idle' }
  | { state: 'cancelled' }
  | { state: 'refused'; verdict: Verdict }
  | { state: 'asking'; verdict: Verdict }
  | { state: 'answered'; verdict: Verdict; seen: Observation };

/**
 * Judges and asks once for every new count of presses; a changed text ends what is under way.
 * @param presses how often „Prüfen“ was pressed
 */
export function useCheck(text: string, presses: number, { resolver, expected }: CheckerProps) {
  const [check, setCheck] = useState<Check>({ state: 'idle' });
  const running = useRef<AbortController>(new AbortController());
  const done = useRef(0);

  useEffect(() => {
    running.current.abort();
    setCheck({ state: 'idle' });
  }, [text]);

  useEffect(() => {
    if (presses === done.current) return;
    done.current = presses;
    const verdict = judge(text);
    running.current.abort();
    if (!isUsable(verdict)) {
      setCheck({ state: 'refused', verdict });
      return;
    }
    const control = new AbortController();
    running.current = control;
    setCheck({ state: 'asking', verdict });
    observe(verdict.registrable, { resolver: resolver.address, expected, signal: control.signal })
      .then((seen) => {
        if (!control.signal.aborted) setCheck({ state: 'answered', verdict, seen });
      })
      // Only ended by the reader: by new text, a new press or „Abbrechen“.
      .catch(() => undefined);
  }, [presses]);

  const cancel = () => {
    running.current.abort();
    setCheck({ state: 'cancelled' });
  };
  return { check, cancel };
}
