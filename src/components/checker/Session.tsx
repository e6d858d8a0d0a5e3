import { useEffect } from 'preact/hooks';
import type { Message } from '../tool/message.ts';
import { Answer } from './Answer.tsx';
import { Judgement } from './Judgement.tsx';
import { dnsMessage, nameMessage } from './messages.ts';
import { Parts } from './Parts.tsx';
import type { CheckerProps } from './props.ts';
import { type Check, useCheck } from './use-check.ts';
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
  /** whether the field holds something that can't be a Stammdomain */
  onRefusal: (refused: boolean) => void;
  /** gives the focus back to the field */
  onReturn: () => void;
}

/** All that is said about the name; loaded when the reader first goes to the field. */
export function Session(props: SessionProps) {
  const { text, presses, verdictId, onTake, onRefusal, onReturn } = props;
  const typed = useVerdict(text);
  const { check, cancel } = useCheck(text, presses, props);
  const verdict = 'verdict' in check ? check.verdict : typed;
  const isRefused = verdict !== undefined && nameMessage(verdict).tone === 'stop';

  useEffect(() => onRefusal(isRefused), [isRefused]);
  useEffect(() => {
    if (check.state === 'refused' || check.state === 'cancelled') onReturn();
  }, [check]);

  return (
    <>
      {verdict?.parts && <Parts parts={verdict.parts} />}
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
          shown={check.verdict.unicode ?? check.seen.name}
          first={check.seen}
        />
      )}
      <p class="sr-only" role="status">
        {spoken(check, verdict && nameMessage(verdict))}
      </p>
    </>
  );
}

/** What a screen reader hears; each result once. */
function spoken(check: Check, judged: Message | undefined): string {
  if (check.state === 'asking') return 'Wird geprüft.';
  if (check.state === 'cancelled') return 'Abgebrochen.';
  const said = check.state === 'answered' ? dnsMessage(check.seen) : judged;
  return said ? `${said.title}. ${said.text}` : '';
}
