import { useEffect, useRef, useState } from 'preact/hooks';
import '../tool/tool.css';
import './checker.css';
import { useOnDemand } from '../tool/load-on-demand.ts';
import { MessageBox } from '../tool/MessageBox.tsx';
import type { CheckerProps } from './props.ts';
import { readShared } from './share.ts';

const verdictId = 'domain-urteil';

/**
 * Field and button. What judges the name (with its list of endings, 45 kB) is loaded when the
 * reader first goes to the field.
 */
export function StammdomainChecker(props: CheckerProps) {
  const field = useRef<HTMLInputElement>(null);
  const several = useRef<HTMLDetailsElement>(null);
  const [text, setText] = useState('');
  const [presses, setPresses] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const session = useOnDemand(() => import('./Session.tsx'));
  const list = useOnDemand(() => import('./list/NameList.tsx'));
  const isFailed = (session.isFailed && (presses > 0 || text !== '')) || list.isFailed;

  function fill(name: string) {
    if (field.current) field.current.value = name;
    setText(name);
  }

  function readAddress() {
    const shared = readShared(location.hash);
    if (shared === '') return;
    fill(shared);
    void session.load();
  }

  useEffect(() => {
    // What the reader did before this code arrived, or what the browser kept on the way back.
    setText(field.current?.value ?? '');
    if (several.current?.open) void list.load();
    readAddress();
    addEventListener('hashchange', readAddress);
    return () => removeEventListener('hashchange', readAddress);
  }, []);

  return (
    <div class="tool checker">
      <form
        // Outside a dialog this does nothing: a press before this code arrives must not put the
        // name into an address.
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setPresses(presses + 1);
          void session.load();
        }}
      >
        <label for="domain">Domain</label>
        <p class="field-hint" id="domain-hinweis">
          Name und Endung, zum Beispiel {props.example}
        </p>
        <div class="ask">
          <input
            ref={field}
            class="field mono"
            id="domain"
            name="domain"
            type="text"
            inputMode="url"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby={`domain-hinweis${isRefused ? ` ${verdictId}` : ''}`}
            aria-invalid={isRefused ? 'true' : undefined}
            onFocus={() => void session.load()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button class="btn" type="submit">
            Prüfen
          </button>
        </div>
        <p class="field-hint">
          Beim Tippen bleibt alles auf Ihrem Gerät. „Prüfen“ sendet den Namen der Domain an:{' '}
          {props.resolver.name}.
        </p>
      </form>
      {isFailed && (
        <div role="status">
          <MessageBox
            message={{
              tone: 'hint',
              title: 'Der Prüfer ließ sich nicht laden',
              text: 'Das liegt nicht an Ihrer Eingabe. Prüfen Sie Ihre Verbindung und drücken Sie noch einmal auf „Prüfen“.',
            }}
          />
        </div>
      )}
      {session.loaded && (
        <session.loaded.Session
          {...props}
          {...{ text, presses, verdictId }}
          onTake={(name) => {
            fill(name);
            field.current?.focus();
          }}
          onRefusal={setRefused}
          onReturn={() => field.current?.focus()}
        />
      )}
      <details
        ref={several}
        class="name-list"
        onToggle={(event) => {
          if (event.currentTarget.open) void list.load();
        }}
      >
        <summary>Mehrere Domains auf einmal prüfen</summary>
        {list.loaded ? <list.loaded.NameList {...props} /> : <p>Wird geladen …</p>}
      </details>
    </div>
  );
}
