import { longestWatch, pauseAfter } from './next-look.ts';
import type { Observation, ObserveOptions } from './observation.ts';
import { observe } from './observe.ts';

/** `match`: the expected address came. `time-up`: it did not, in `longestWatch` seconds. */
export type WatchEnd = 'match' | 'time-up';

export interface WatchProgress {
  /** questions answered in this watch, a resolver's faults included */
  readonly asked: number;
  /** the newest observation */
  readonly last: Observation;
  /** when the next question is or was due, in ms since 1970; null while one is on its way */
  readonly nextAt: number | null;
  readonly paused: boolean;
}

export interface WatchOptions extends ObserveOptions {
  /** what is known before; the first pause counts from its `askedAt` */
  readonly last: Observation;
  /** called at once and at each change */
  readonly onProgress: (progress: WatchProgress) => void;
}

export interface Watching {
  /** asks nothing more until `resume`; a question on its way still comes back */
  readonly pause: () => void;
  /** goes on; what became due in the meantime is asked at once */
  readonly resume: () => void;
  /** rejects with the reason of `options.signal` once that is aborted; with nothing else */
  readonly ended: Promise<WatchEnd>;
}

/**
 * Asks a resolver again and again, in growing pauses, until the name has the expected address.
 * It ends with an answer, never in a pause; paused time does not count.
 * @param name A-labels, as in `Verdict.registrable`
 */
export function watch(name: string, options: WatchOptions): Watching {
  const { onProgress, signal } = options;
  let progress: WatchProgress = { asked: 0, last: options.last, nextAt: null, paused: false };
  let endsAt = Date.now() + longestWatch * 1000;
  let pausedAt = 0;
  let rearm: (() => void) | undefined;

  function report(change: Partial<WatchProgress>) {
    progress = { ...progress, ...change };
    onProgress(progress);
  }

  function due({ asked, last }: WatchProgress): number {
    return Date.parse(last.askedAt) + pauseAfter(asked, last.ttl) * 1000;
  }

  function until(time: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const abort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const done = () => {
        rearm = undefined;
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      rearm = () => {
        clearTimeout(timer);
        if (!progress.paused) timer = setTimeout(done, Math.max(0, time - Date.now()));
      };
      signal?.addEventListener('abort', abort, { once: true });
      rearm();
    });
  }

  async function run(): Promise<WatchEnd> {
    signal?.throwIfAborted();
    for (;;) {
      const nextAt = due(progress);
      // Paused time moves the end, so it is not yet known while paused.
      if (!progress.paused && nextAt > endsAt) return 'time-up';
      report({ nextAt });
      await until(nextAt);
      report({ nextAt: null });
      const last = await observe(name, options);
      signal?.throwIfAborted();
      report({ asked: progress.asked + 1, last });
      if (last.outcome === 'match') return 'match';
    }
  }

  return {
    pause() {
      if (progress.paused) return;
      pausedAt = Date.now();
      report({ paused: true });
      rearm?.();
    },
    resume() {
      if (!progress.paused) return;
      endsAt += Date.now() - pausedAt;
      report({ paused: false });
      rearm?.();
    },
    ended: run(),
  };
}
