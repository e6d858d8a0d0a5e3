import { useEffect, useRef, useState } from 'preact/hooks';
import { observe } from '../../../dns/observe.ts';
import type { Verdict } from '../../../domain/verdict.ts';
import { isUsable } from '../is-usable.ts';
import type { CheckerProps } from '../props.ts';
import { inParallel } from './in-parallel.ts';
import type { Entry } from './line.ts';

/** How many names are asked for at the same time. */
const width = 4;

/** A press on „Alle prüfen“ and how far it has come. */
export interface Run {
  readonly state: 'running' | 'done' | 'cancelled';
  readonly entries: readonly Entry[];
  /** entries of the reader's list that were left out */
  readonly doubles: number;
}

/** Asks the site's own resolver for every name that may be asked for. */
export function useRun({ resolver, expected }: Pick<CheckerProps, 'resolver' | 'expected'>) {
  const [run, setRun] = useState<Run>();
  const control = useRef(new AbortController());
  useEffect(() => () => control.current.abort(), []);

  async function start(verdicts: readonly Verdict[], doubles: number) {
    control.current.abort();
    const mine = new AbortController();
    control.current = mine;
    const update = (change: (run: Run) => Run) => {
      if (control.current === mine) setRun((now) => now && change(now));
    };
    const entries = verdicts.map((verdict): Entry => ({
      verdict,
      answer: isUsable(verdict) ? 'waiting' : 'not-asked',
    }));
    setRun({ state: 'running', entries, doubles });

    const ask = async (verdict: Verdict & { registrable: string }) => {
      const answer = await observe(verdict.registrable, {
        resolver: resolver.address,
        expected,
        signal: mine.signal,
      });
      update((now) => ({
        ...now,
        entries: now.entries.map((each) => (each.verdict === verdict ? { verdict, answer } : each)),
      }));
    };
    try {
      await inParallel(verdicts.filter(isUsable), width, ask);
      update((now) => ({ ...now, state: 'done' }));
    } catch {
      // Only ended by the reader: `observe` throws for nothing else.
      update((now) => ({ ...now, state: 'cancelled', entries: now.entries.map(asCancelled) }));
    }
  }

  return { run, start, cancel: () => control.current.abort() };
}

function asCancelled(entry: Entry): Entry {
  return entry.answer === 'waiting' ? { ...entry, answer: 'cancelled' } : entry;
}
