import { useId } from 'preact/hooks';
import type { Flagged } from '../../end-customers/entry.ts';
import { doubtWords } from './doubt-words.ts';
import { shown } from './shown.ts';
import { questions } from './texts.ts';

/** How many are asked about at once; the others are a press away. */
const mostOpen = 5;

interface Props {
  flagged: readonly Flagged[];
  onTake: (text: string, isTaken: boolean) => void;
}

/** What may be no Benutzer-ID, each with its reason and a box to take it anyway. */
export function Questions({ flagged, onTake }: Props) {
  const more = flagged.slice(mostOpen);
  return (
    <fieldset class="questions">
      <legend>{questions.legend}</legend>
      <p>{questions.intro}</p>
      <List flagged={flagged.slice(0, mostOpen)} onTake={onTake} />
      {more.length > 0 && (
        <details>
          <summary>{questions.more(more.length)}</summary>
          <List flagged={more} onTake={onTake} />
        </details>
      )}
    </fieldset>
  );
}

function List({ flagged, onTake }: Props) {
  return (
    <ul>
      {flagged.map((each) => (
        <Question key={each.text} {...each} onTake={(isTaken) => onTake(each.text, isTaken)} />
      ))}
    </ul>
  );
}

function Question({ text, doubt, isTaken, onTake }: Flagged & { onTake: (is: boolean) => void }) {
  const reasonId = useId();
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isTaken}
          aria-describedby={reasonId}
          onChange={(event) => onTake(event.currentTarget.checked)}
        />
        <span>
          <bdi class="mono">{shown(text)}</bdi> {questions.take}
        </span>
      </label>
      <p class="field-hint" id={reasonId}>
        {doubtWords(doubt)}
      </p>
    </li>
  );
}
