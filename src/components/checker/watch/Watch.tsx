import { useLayoutEffect, useRef } from 'preact/hooks';
import { isSilent } from '../../../dns/compare-answers.ts';
import type { Message } from '../../tool/message.ts';
import { MessageBox } from '../../tool/MessageBox.tsx';
import { found, Progress } from './Progress.tsx';
import { clockText } from './time-texts.ts';
import { useAwayTitle } from './use-away-title.ts';
import { useWatch, type Watched, type WatchState } from './use-watch.ts';
import './watch.css';
import { awayTitles, endMessages, watchTexts } from './watch-texts.ts';

interface Props extends Watched {
  /** the name for display */
  shown: string;
}

/**
 * Asks again until the IP is right, on the reader's press. Nothing is shown where the IP is right
 * from the start; a good end stays to be read, so the parent keeps this while the name is the same.
 */
export function Watch({ shown, ...watched }: Props) {
  const { state, start, stop } = useWatch(watched);
  const section = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isDone = state.phase === 'ended' && state.end === 'match';
  const losesFocus = isDone && button.current === document.activeElement;
  const end = endMessage(state, shown, watched.expected);

  useAwayTitle(awayTitle(state));
  // The button goes when all is well; the focus must not go with it.
  useLayoutEffect(() => {
    if (losesFocus) section.current?.focus();
  }, [isDone]);

  if (state.phase === 'resting' && watched.last.outcome === 'match') return null;
  return (
    <section class="watch" aria-label={watchTexts.title} tabIndex={-1} ref={section}>
      {state.phase === 'resting' && <p>{watchTexts.offer(shown)}</p>}
      {state.phase === 'watching' && (
        <>
          <p class="watch-title">
            <span class="pulse" aria-hidden="true" />
            {watchTexts.running(shown)}
          </p>
          <Progress {...state.progress} />
          <p class="field-hint">{watchTexts.willPause}</p>
        </>
      )}
      {state.phase === 'ended' && end && <MessageBox message={end} />}
      {!isDone && (
        <button
          ref={button}
          type="button"
          class="btn plain"
          onClick={state.phase === 'watching' ? stop : start}
        >
          {watchTexts.button[state.phase]}
        </button>
      )}
      {state.phase === 'resting' && (
        <p class="field-hint">{watchTexts.sent(watched.resolver.name)}</p>
      )}
      <p class="sr-only" role="status">
        {end?.title ?? spoken(state)}
      </p>
    </section>
  );
}

function awayTitle(state: WatchState): string | undefined {
  if (state.phase === 'ended') return awayTitles[state.end];
  return state.phase === 'watching' && state.progress.paused ? awayTitles.paused : undefined;
}

/** The right answer and the end come one after the other, but are one thing to say. */
function endMessage(state: WatchState, shown: string, expected: string): Message | undefined {
  if (state.phase === 'resting') return undefined;
  const { last } = state.progress;
  const end = state.phase === 'ended' ? state.end : last.outcome;
  if (end !== 'match' && end !== 'time-up') return undefined;
  const message = end === 'time-up' && isSilent(last) ? 'unanswered' : end;
  return endMessages[message]({ shown, expected, at: clockText(last.askedAt) });
}

/** The same text is not said again, so an answer is heard only when it differs from the last. */
function spoken(state: WatchState): string {
  if (state.phase === 'resting') return state.wasStopped ? watchTexts.saidStop : '';
  const { asked, last } = state.progress;
  return asked === 0 ? watchTexts.saidStart : watchTexts.saidAnswer(found(last));
}
