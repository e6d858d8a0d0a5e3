import { useEffect } from 'preact/hooks';
import { judge } from '../../../domain/judge.ts';
import { nameMessage } from '../messages.ts';
import type { CheckerProps } from '../props.ts';
import { lineOf } from './line.ts';
import { mostNames } from './most-names.ts';
import { Progress } from './Progress.tsx';
import { readList } from './read-list.ts';
import { ResultTable } from './ResultTable.tsx';
import { Tally } from './Tally.tsx';
import { useRun } from './use-run.ts';

interface Props extends CheckerProps {
  /** what stood in the field at the last press on the button; a new object for each press */
  pressed: { readonly text: string } | undefined;
  /** what is wrong with the list as a whole; nothing was judged then */
  onFault: (sentence: string) => void;
  /** gives the focus back to the button */
  onReturn: () => void;
}

/** Checks a pasted list of names: progress, tally, table. Asks only the site's own resolver. */
export function NameList({ pressed, onFault, onReturn, ...props }: Props) {
  const { run, start, cancel } = useRun(props);
  const lines = run?.entries.map(lineOf) ?? [];
  const done = run?.entries.filter(({ answer }) => answer !== 'waiting').length ?? 0;

  useEffect(() => {
    if (pressed === undefined) return;
    const list = readList(pressed.text);
    if (list.kind === 'names') void start(list.verdicts, list.doubles);
    else onFault(list.kind === 'empty' ? nameMessage(judge('')).title : tooMany(list.count));
  }, [pressed]);

  return (
    <>
      {run?.state === 'running' && (
        <Progress done={done} all={lines.length} onCancel={cancel} onLeave={onReturn} />
      )}
      <div class="tally" role="status">
        {run && <Tally run={run} lines={lines} />}
      </div>
      {run && (
        <ResultTable lines={lines} expected={props.expected} isRunning={run.state === 'running'} />
      )}
      {lines.some(({ tone }) => tone !== 'stop') && (
        <p class="field-hint">
          Melden Sie nur Domains, die in Ihrem mystarISP.de-Zugang gebucht sind.
        </p>
      )}
    </>
  );
}

/** @param count null: the text is so long that nobody counted */
function tooMany(count: number | null): string {
  const most = mostNames.toString();
  const told =
    count === null
      ? `Ihr Text ist zu lang. Höchstens ${most} Domains gehen auf einmal.`
      : `Ihre Liste hat ${count.toString()} Domains, höchstens ${most} gehen auf einmal.`;
  return `${told} Prüfen Sie sie in Teilen. Noch wurde nichts geprüft.`;
}
