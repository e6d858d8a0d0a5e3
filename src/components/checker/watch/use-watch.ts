import { useEffect, useRef, useState } from 'preact/hooks';
import type { Observation } from '../../../dns/observation.ts';
import { watch, type WatchEnd, type WatchProgress } from '../../../dns/watch.ts';
import type { Resolver } from '../props.ts';

export interface Watched {
  /** A-labels */
  name: string;
  /** the IPv4 address that it should have */
  expected: string;
  resolver: Resolver;
  /** the newest answer */
  last: Observation;
  /** is told each new answer */
  onSeen: (observation: Observation) => void;
}

export type WatchState =
  | { phase: 'resting'; wasStopped: boolean }
  | { phase: 'watching'; progress: WatchProgress }
  | { phase: 'ended'; end: WatchEnd; progress: WatchProgress };

/** Watches one name while the page is visible. Another name, or leaving, ends it. */
export function useWatch({ name, expected, resolver, last, onSeen }: Watched) {
  const [state, setState] = useState<WatchState>({ phase: 'resting', wasStopped: false });
  const running = useRef<AbortController | null>(null);
  const tell = useRef(onSeen);
  tell.current = onSeen;

  useEffect(
    () => () => {
      running.current?.abort();
      setState({ phase: 'resting', wasStopped: false });
    },
    [name, expected, resolver.address],
  );

  function start() {
    running.current?.abort();
    const control = new AbortController();
    const { signal } = control;
    running.current = control;
    let newest = last;
    const watching = watch(name, {
      resolver: resolver.address,
      expected,
      last,
      signal,
      onProgress(progress) {
        setState({ phase: 'watching', progress });
        if (progress.last !== newest) tell.current((newest = progress.last));
      },
    });
    const follow = () => (document.hidden ? watching.pause() : watching.resume());
    document.addEventListener('visibilitychange', follow, { signal });
    follow();
    watching.ended.then(
      (end) => {
        control.abort();
        setState((was) =>
          was.phase === 'watching' ? { phase: 'ended', end, progress: was.progress } : was,
        );
      },
      () => undefined,
    );
  }

  function stop() {
    running.current?.abort();
    setState({ phase: 'resting', wasStopped: true });
  }

  return { state, start, stop };
}
