import { useRef, useState } from 'preact/hooks';
import { judge } from '../../../domain/judge.ts';
import { nameMessage } from '../messages.ts';
import type { CheckerProps } from '../props.ts';
import { lineOf } from './line.ts';
import './list.css';
import { Progress } from './Progress.tsx';
import { mostNames, readList } from './read-list.ts';
import { ResultTable } from './ResultTable.tsx';
import { Tally } from './Tally.tsx';
import { useRun } from './use-run.ts';

/** Checks a pasted list of names: field, progress, table. Asks only the site's own resolver. */
export function NameList(props: CheckerProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const [fault, setFault] = useState<string>();
  const { run, start, cancel } = useRun(props);
  const lines = run?.entries.map(lineOf) ?? [];
  const done = run?.entries.filter(({ answer }) => answer !== 'waiting').length ?? 0;

  function check(event: Event) {
    event.preventDefault();
    const list = readList(field.current?.value ?? '');
    if (list.kind === 'names') {
      setFault(undefined);
      void start(list.verdicts, list.doubles);
      return;
    }
    setFault(list.kind === 'empty' ? nameMessage(judge('')).title : tooMany(list.count));
    field.current?.focus();
  }

  return (
    <>
      <form onSubmit={check} noValidate>
        <label for="domains">Domains, eine je Zeile</label>
        <p class="field-hint" id="domains-hinweis">
          Bis zu {mostNames}. Auch mit Komma oder Semikolon dazwischen, oder als Spalte aus einer
          Tabelle.
        </p>
        {fault !== undefined && (
          <p class="fault" id="domains-fehler">
            {fault}
          </p>
        )}
        <textarea
          ref={field}
          class="field mono"
          id="domains"
          name="domains"
          rows={6}
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`domains-hinweis${fault === undefined ? '' : ' domains-fehler'}`}
          aria-invalid={fault === undefined ? undefined : 'true'}
          onInput={() => setFault(undefined)}
        />
        <div class="send">
          <button ref={submit} class="btn" type="submit">
            Alle prüfen
          </button>
          <p class="field-hint">
            Vorher bleibt alles auf Ihrem Gerät. „Alle prüfen“ sendet die Namen, die Stammdomain
            sein können, an: {props.resolver.name}.
          </p>
        </div>
      </form>
      {run?.state === 'running' && (
        <Progress
          done={done}
          all={lines.length}
          onCancel={cancel}
          onLeave={() => submit.current?.focus()}
        />
      )}
      <div class="tally" role="status">
        {run && <Tally run={run} lines={lines} />}
      </div>
      {run && (
        <ResultTable lines={lines} expected={props.expected} isRunning={run.state === 'running'} />
      )}
    </>
  );
}

function tooMany(count: number | null): string {
  const has = count === null ? 'viel mehr' : count.toString();
  return `Ihre Liste hat ${has} Domains, höchstens ${mostNames.toString()} gehen auf einmal. Prüfen Sie sie in Teilen. Noch wurde nichts geprüft.`;
}
