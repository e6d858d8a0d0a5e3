import { useEffect, useRef, useState } from 'preact/hooks';
import type { Observation } from '../../../dns/observation.ts';
import { observe } from '../../../dns/observe.ts';
import type { Resolver } from '../props.ts';

/** What is known of one resolver: nothing, its answer, or that it is being asked. */
export interface Asked {
  readonly isAsking: boolean;
  readonly seen?: Observation | undefined;
}

/** Answers by the resolver's address, each asked for by `ask` only. Another name forgets them. */
export function useAnswers(name: string, expected: string) {
  const [asked, setAsked] = useState<Readonly<Record<string, Asked>>>({});
  const control = useRef(new AbortController());

  useEffect(
    () => () => {
      control.current.abort();
      control.current = new AbortController();
      setAsked({});
    },
    [name, expected],
  );

  async function ask({ address }: Resolver) {
    if (asked[address]?.isAsking) return;
    const { signal } = control.current;
    setAsked((was) => ({ ...was, [address]: { ...was[address], isAsking: true } }));
    try {
      const seen = await observe(name, { resolver: address, expected, signal });
      setAsked((was) => ({ ...was, [address]: { isAsking: false, seen } }));
    } catch {
      // Cancelled, which is the only way to get here: nothing is left to be told.
    }
  }

  return { asked, ask };
}
