import { useEffect, useRef, useState } from 'preact/hooks';
import { useOnDemand } from '../../tool/load-on-demand.ts';
import { MessageBox } from '../../tool/MessageBox.tsx';
import { loadFailure } from '../load-failure.ts';
import type { CheckerProps } from '../props.ts';
import { useFaultTitle } from '../use-fault-title.ts';
import './list.css';
import { mostNames } from './most-names.ts';

const press = 'Alle prüfen';

/**
 * The field for a list. It is there from the start, so that the browser keeps its text on back and
 * forward; what judges the names is loaded when the reader opens it.
 */
export function SeveralNames(props: CheckerProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const [pressed, setPressed] = useState<{ text: string }>();
  const [fault, setFault] = useState<string>();
  const list = useOnDemand(() => import('./NameList.tsx'));
  useFaultTitle(fault !== undefined);

  useEffect(() => {
    if (details.current && field.current?.value) details.current.open = true;
    if (details.current?.open) void list.load();
  }, []);

  return (
    <details
      ref={details}
      class="name-list"
      onToggle={(event) => {
        if (event.currentTarget.open) void list.load();
      }}
    >
      <summary>Mehrere Domains auf einmal prüfen</summary>
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setPressed({ text: field.current?.value ?? '' });
          void list.load();
        }}
      >
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
          spellcheck={false}
          aria-describedby={`domains-hinweis${fault === undefined ? '' : ' domains-fehler'}`}
          aria-invalid={fault === undefined ? undefined : 'true'}
          onInput={() => setFault(undefined)}
        />
        <div class="send">
          <button ref={submit} class="btn" type="submit">
            {press}
          </button>
          <p class="field-hint">
            Vorher bleibt alles auf Ihrem Gerät. „{press}“ sendet die Namen, die Stammdomain sein
            können, an: {props.resolver.name}.
          </p>
        </div>
        <div role="status">{list.isFailed && <MessageBox message={loadFailure} />}</div>
      </form>
      {list.loaded && (
        <list.loaded.NameList
          {...props}
          pressed={pressed}
          onFault={(sentence) => {
            setFault(sentence);
            field.current?.focus();
          }}
          onReturn={() => submit.current?.focus()}
        />
      )}
    </details>
  );
}
