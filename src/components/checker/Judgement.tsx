import type { Observation } from '../../dns/observation.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { MessageBox } from '../tool/MessageBox.tsx';
import { tell } from './tell.ts';

interface Props {
  verdict: Verdict;
  /** what the DNS said, once it was asked */
  seen?: Observation;
  /** the id that the field refers to as its description */
  id?: string;
  onTake: (name: string) => void;
}

/** What is to be said of a name, what to know about it, and what was probably meant. */
export function Judgement({ verdict, seen, id, onTake }: Props) {
  const { suggestion } = verdict;
  const { message, sentences } = tell(verdict, seen);
  return (
    <MessageBox message={message} {...(id !== undefined && { id })}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {suggestion !== null && (
        <p>
          <button type="button" class="btn plain small" onClick={() => onTake(suggestion)}>
            {suggestion} übernehmen
          </button>
        </p>
      )}
    </MessageBox>
  );
}
