import { useState } from 'preact/hooks';
import { outcomeOf } from '../../dns/conclude.ts';
import { isIpv4Address } from '../../domain/is-ip-address.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Message } from '../tool/message.ts';
import { MessageBox } from '../tool/MessageBox.tsx';
import { answerMessage } from './messages.ts';

interface Props {
  /** the name to ask for, A-label form */
  name: string;
  verdict: Verdict;
  expected: string;
  /** from the start, where nobody else can tell */
  isOpen: boolean;
}

const systems = [
  ['Windows (Eingabeaufforderung)', (name: string) => `nslookup ${name}`],
  ['macOS und Linux (Terminal)', (name: string) => `dig +short ${name} A`],
] as const;

/** The commands for one's own machine, and a field for the address that came out. */
export function ByHand({ name, verdict, expected, isOpen }: Props) {
  const [typed, setTyped] = useState('');
  const address = typed.trim();
  return (
    <details class="by-hand" open={isOpen}>
      <summary>Lieber selbst nachsehen</summary>
      <ul>
        {systems.map(([system, command]) => (
          <li key={system}>
            <span class="field-hint">{system}</span>
            <span class="line">
              <code>{command(name)}</code>
              <button
                type="button"
                class="btn plain small"
                data-copy={command(name)}
                aria-label={`Kopieren: Befehl für ${system}`}
              >
                Kopieren
              </button>
            </span>
          </li>
        ))}
      </ul>
      <label for="von-hand-ip">Welche IP-Adresse kam heraus?</label>
      <input
        class="field mono"
        id="von-hand-ip"
        type="text"
        inputMode="decimal"
        spellcheck={false}
        aria-describedby={address ? 'von-hand-urteil' : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div role="status">
        {address && (
          <MessageBox id="von-hand-urteil" message={judgeAddress(address, verdict, expected)} />
        )}
      </div>
    </details>
  );
}

function judgeAddress(address: string, verdict: Verdict, expected: string): Message {
  if (/^(\d+\.){3}\d+$/.test(address) && isIpv4Address(address)) {
    const outcome = outcomeOf([address], expected);
    return answerMessage(verdict, { outcome, includesExpected: address === expected });
  }
  return {
    tone: 'hint',
    title: 'Das ist noch keine IPv4-Adresse',
    text: 'Sie hat vier Zahlen von 0 bis 255 mit Punkten dazwischen. Bei nslookup steht sie in der letzten Zeile.',
  };
}
