import { useEffect, useState } from 'preact/hooks';
import type { Observation } from '../../../dns/observation.ts';
import type { WatchProgress } from '../../../dns/watch.ts';
import { ipStates } from '../ip-states.ts';
import { clockText, countdownText } from './time-texts.ts';
import { watchTexts } from './watch-texts.ts';

/** What came of a question, in a few words. */
export function found({ a, outcome }: Observation): string {
  return a.length > 0 ? a.join(', ') : ipStates[outcome];
}

/** When was asked last, what came, when it goes on, and how often was asked. */
export function Progress({ asked, last, nextAt, paused }: WatchProgress) {
  return (
    <dl class="watch-progress">
      <Fact name={watchTexts.lastAsked} text={clockText(last.askedAt)} />
      <Fact name={watchTexts.found} text={found(last)} />
      <div>
        <dt>{watchTexts.next}</dt>
        <dd>
          {paused ? (
            watchTexts.paused
          ) : nextAt === null ? (
            watchTexts.asking
          ) : (
            <Countdown key={nextAt} to={nextAt} />
          )}
        </dd>
      </div>
      <Fact name={watchTexts.count} text={String(asked)} />
    </dl>
  );
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

const secondsTo = (moment: number) => Math.max(0, Math.ceil((moment - Date.now()) / 1000));

function Countdown({ to }: { to: number }) {
  const [left, setLeft] = useState(() => secondsTo(to));
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsTo(to)), 1000);
    return () => clearInterval(timer);
  }, [to]);
  return <>{watchTexts.inTime(countdownText(left))}</>;
}
