import { useEffect, useRef, useState } from 'preact/hooks';
import '../tool/tool.css';
import './checker.css';
import { useOnDemand } from '../tool/load-on-demand.ts';
import type { Tone } from '../tool/message.ts';
import { MessageBox } from '../tool/MessageBox.tsx';
import { SeveralNames } from './list/SeveralNames.tsx';
import { loadFailure } from './load-failure.ts';
import type { CheckerProps } from './props.ts';
import { readShared } from './share.ts';

const verdictId = 'domain-urteil';

/**
 * Field and button. What judges the name (with its list of endings, 50 kB) is loaded when the
 * reader first goes to the field.
 */
export function StammdomainChecker(props: CheckerProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [presses, setPresses] = useState(0);
  const [objection, setObjection] = useState<Tone>();
  const session = useOnDemand(() => import('./Session.tsx'));
  const isFailed = session.isFailed && (presses > 0 || text !== '');

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
            aria-describedby={`domain-hinweis${objection ? ` ${verdictId}` : ''}`}
            aria-invalid={objection === 'stop' ? 'true' : undefined}
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
        <div role="status">{isFailed && <MessageBox message={loadFailure} />}</div>
      </form>
      {session.loaded && (
        <session.loaded.Session
          {...props}
          {...{ text, presses, verdictId }}
          onTake={(name) => {
            fill(name);
            field.current?.focus();
          }}
          onObjection={setObjection}
          onReturn={() => field.current?.focus()}
        />
      )}
      <SeveralNames {...props} />
    </div>
  );
}
