import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './checker.css';
import type { CheckerProps } from './props.ts';
import type { SessionProps } from './Session.tsx';
import { readShared } from './share.ts';
import { VerdictBox } from './Verdict.tsx';

const verdictId = 'domain-urteil';

/**
 * Field and button. What judges the name (with its list of endings, 45 kB) is loaded when the
 * reader first goes to the field.
 */
export function StammdomainChecker(props: CheckerProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [presses, setPresses] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const [Session, setSession] = useState<ComponentType<SessionProps>>();

  async function load() {
    setFailed(false);
    try {
      const loaded = await import('./Session.tsx');
      setSession(() => loaded.Session);
    } catch {
      setFailed(true);
    }
  }

  function fill(name: string) {
    if (field.current) field.current.value = name;
    setText(name);
  }

  function readAddress() {
    const shared = readShared(location.hash);
    if (shared === '') return;
    fill(shared);
    void load();
  }

  useEffect(() => {
    // The browser may have kept what was typed before this code arrived, or on the way back.
    setText(field.current?.value ?? '');
    readAddress();
    addEventListener('hashchange', readAddress);
    return () => removeEventListener('hashchange', readAddress);
  }, []);

  return (
    <div class="checker">
      <form
        // Outside a dialog this does nothing: a press before this code arrives must not put the
        // name into an address.
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setPresses(presses + 1);
          if (!Session) void load();
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
            onFocus={() => Session ?? void load()}
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
      {isFailed && (presses > 0 || text !== '') && (
        <div role="status">
          <VerdictBox
            message={{
              tone: 'hint',
              title: 'Der Prüfer ließ sich nicht laden',
              text: 'Das liegt nicht an Ihrer Eingabe. Prüfen Sie Ihre Verbindung und drücken Sie noch einmal auf „Prüfen“.',
            }}
          />
        </div>
      )}
      {Session && (
        <Session
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
    </div>
  );
}
