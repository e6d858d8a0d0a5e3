import type { Verdict } from '../../domain/verdict.ts';
import { MessageBox } from '../tool/MessageBox.tsx';
import { nameMessage } from './messages.ts';
import { nameWarnings } from './warnings.ts';

interface Props {
  verdict: Verdict;
  /** the id that the field refers to as its description */
  id: string;
  onTake: (name: string) => void;
}

/** The verdict on a name, what to know about it, and what was probably meant. */
export function Judgement({ verdict, id, onTake }: Props) {
  const { suggestion } = verdict;
  return (
    <MessageBox message={nameMessage(verdict)} id={id}>
      {nameWarnings(verdict).map((sentence) => (
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
