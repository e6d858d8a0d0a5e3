import { useEffect } from 'preact/hooks';
import type { Verdict } from '../../domain/verdict.ts';
import type { Tone } from '../tool/message.ts';
import { Answer } from './Answer.tsx';
import { Judgement } from './Judgement.tsx';
import { nameMessage } from './messages.ts';
import { Parts } from './Parts.tsx';
import type { CheckerProps } from './props.ts';
import { tell } from './tell.ts';
import { type Check, useCheck } from './use-check.ts';
import { useFaultTitle } from './use-fault-title.ts';
import { useVerdict } from './use-verdict.ts';

export interface SessionProps extends CheckerProps {
  /** what stands in the field */
  text: string;
  /** how often „Prüfen“ was pressed */
  presses: number;
  /** the id under which the verdict describes the field */
  verdictId: string;
  /** puts a name into the field */
  onTake: (name: string) => void;
  /** the tone of a verdict that stands against what is in the field; undefined if none does */
  onObjection: (tone: Tone | undefined) => void;
  /** gives the focus back to the field */
  onReturn: () => void;
}

/** All that is said about the name; loaded when the reader first goes to the field. */
export function Session(props: SessionProps) {
  const { text, presses, verdictId, onTake, onObjection, onReturn } = props;
  const typed = useVerdict(text);
  const { check, cancel } = useCheck(text, presses, props);
  const verdict = 'verdict' in check ? check.verdict : typed;
  const tone = verdict && nameMessage(verdict).tone;
  const isRefused = check.state === 'refused';
  const objection = isRefused || tone === 'stop' ? tone : undefined;

  useEffect(() => onObjection(objection), [objection]);
  useFaultTitle(isRefused && tone === 'stop');
  useEffect(() => {
    if (isRefused || check.state === 'cancelled') onReturn();
  }, [check]);

  return (
    <>
      {verdict && <Parts {...verdict} />}
      {verdict && check.state !== 'asking' && check.state !== 'answered' && (
        <Judgement verdict={verdict} id={verdictId} onTake={onTake} />
      )}
      {check.state === 'asking' && (
        <p class="asking">
          <span class="pulse" aria-hidden="true" />
          {check.verdict.unicode} wird geprüft …
          <button type="button" class="btn plain small" onClick={cancel}>
            Abbrechen
          </button>
        </p>
      )}
      {check.state === 'answered' && (
        <Answer
          {...props}
          key={`${check.seen.name} ${presses}`}
          verdict={check.verdict}
          first={check.seen}
        />
      )}
      <p class="sr-only" role="status">
        {spoken(check, verdict)}
      </p>
    </>
  );
}

/** What a screen reader hears; each result once. */
function spoken(check: Check, verdict: Verdict | undefined): string {
  if (check.state === 'asking') return 'Wird geprüft.';
  if (check.state === 'cancelled') return 'Abgebrochen.';
  if (verdict === undefined) return '';
  const told = tell(verdict, check.state === 'answered' ? check.seen : undefined);
  return [`${told.message.title}.`, told.message.text, ...told.sentences].join(' ');
}
