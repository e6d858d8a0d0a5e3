import { useEffect, useRef, useState } from 'preact/hooks';
import type { Observation } from '../../dns/observation.ts';
import { observe } from '../../dns/observe.ts';
import type { Verdict } from '../../domain/verdict.ts';
import './checker.css';
import { Answer } from './Answer.tsx';
import { dnsMessages, nameMessage } from './messages.ts';
import { Parts } from './Parts.tsx';
import { loadJudge, useVerdict } from './use-verdict.ts';
import { VerdictBox } from './Verdict.tsx';

export interface CheckerProps {
  /** the IPv4 address that a Stammdomain should have */
  expected: string;
  /** a name to show how it is meant */
  example: string;
  resolver: { name: string; address: string };
  /** the ticket text's subject and template */
  ticket: { subject: string; template: string };
  /** the ticket system's address, if the settings have one */
  ticketSystem: string | undefined;
}

type Check =
  | { state: 'idle' }
  | { state: 'asking'; name: string }
  | { state: 'refused'; verdict: Verdict }
  | { state: 'failed' }
  | { state: 'answered'; name: string; seen: Observation };

/** Field, button, and all that is said about the name. */
export function StammdomainChecker(props: CheckerProps) {
  const { expected, example, resolver } = props;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [check, setCheck] = useState<Check>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const typed = useVerdict(text);
  const verdict = check.state === 'refused' ? check.verdict : typed;

  // The browser may have kept what was typed before this code arrived, or on the way back.
  useEffect(() => change(field.current?.value ?? ''), []);

  function change(value: string) {
    running.current?.abort();
    setCheck({ state: 'idle' });
    setText(value);
  }

  function take(name: string) {
    if (field.current) field.current.value = name;
    field.current?.focus();
    change(name);
  }

  async function submit(event: Event) {
    event.preventDefault();
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    try {
      const judge = await loadJudge();
      const found = judge(text);
      if (control.signal.aborted) return;
      const unsure = found.accept === null && found.suggestion !== null;
      if (found.accept === false || found.registrable === null || unsure) {
        setCheck({ state: 'refused', verdict: found });
        field.current?.focus();
        return;
      }
      const name = found.registrable;
      setCheck({ state: 'asking', name: found.unicode ?? name });
      const seen = await observe(name, {
        resolver: resolver.address,
        expected,
        signal: control.signal,
      });
      setCheck({ state: 'answered', name: found.unicode ?? name, seen });
    } catch {
      if (!control.signal.aborted) setCheck({ state: 'failed' });
    }
  }

  const message = verdict && nameMessage(verdict);
  const refused = message !== undefined && message.tone === 'stop';
  return (
    <div class="checker">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <label for="domain">Domain</label>
        <p class="field-hint" id="domain-hinweis">
          Name und Endung, zum Beispiel {example}
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
            aria-describedby={`domain-hinweis${refused ? ' domain-urteil' : ''}`}
            aria-invalid={refused ? 'true' : undefined}
            onFocus={() => void loadJudge().catch(() => undefined)}
            onInput={(event) => change(event.currentTarget.value)}
          />
          <button class="btn" type="submit">
            Prüfen
          </button>
        </div>
        <p class="field-hint">
          Beim Tippen bleibt alles auf Ihrem Gerät. „Prüfen“ sendet den Namen der Domain an:{' '}
          {resolver.name}.
        </p>
      </form>

      {verdict?.parts && <Parts parts={verdict.parts} />}
      {verdict && message && check.state !== 'answered' && check.state !== 'asking' && (
        <VerdictBox message={message} id="domain-urteil">
          {verdict.suggestion && (
            <p>
              <button
                type="button"
                class="btn plain small"
                onClick={() => take(verdict.suggestion ?? '')}
              >
                {verdict.suggestion} übernehmen
              </button>
            </p>
          )}
        </VerdictBox>
      )}
      {check.state === 'asking' && (
        <p class="asking">
          <span class="pulse" aria-hidden="true" />
          {check.name} wird geprüft …
        </p>
      )}
      {check.state === 'failed' && (
        <VerdictBox
          message={{
            tone: 'hint',
            title: 'Der Prüfer ließ sich nicht laden',
            text: 'Das liegt nicht an Ihrer Eingabe. Prüfen Sie Ihre Verbindung und drücken Sie noch einmal auf „Prüfen“.',
          }}
        />
      )}
      {check.state === 'answered' && <Answer {...props} name={check.name} seen={check.seen} />}
      <p class="sr-only" role="status">
        {spoken(check, message)}
      </p>
    </div>
  );
}

/** What a screen reader hears; each result once. */
function spoken(check: Check, message: { title: string; text: string } | undefined): string {
  if (check.state === 'asking') return 'Wird geprüft.';
  const said = check.state === 'answered' ? dnsMessages[check.seen.outcome] : message;
  return said ? `${said.title}. ${said.text}` : '';
}
