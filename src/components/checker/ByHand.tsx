import { useState } from 'preact/hooks';
import { outcomeOf } from '../../dns/conclude.ts';
import { isIpv4Address } from '../../domain/is-ip-address.ts';
import { MessageBox } from '../tool/MessageBox.tsx';
import { dnsMessages } from './messages.ts';

interface Props {
  /** the name to ask for, A-label form */
  name: string;
  expected: string;
}

const systems = [
  ['Windows (Eingabeaufforderung)', (name: string) => `nslookup ${name}`],
  ['macOS und Linux (Terminal)', (name: string) => `dig +short ${name} A`],
] as const;

/** The commands for one's own machine, and a field for the address that came out. */
export function ByHand({ name, expected }: Props) {
  const [typed, setTyped] = useState('');
  const address = typed.trim();
  return (
    <details class="by-hand">
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
        {address && <MessageBox id="von-hand-urteil" message={judgeAddress(address, expected)} />}
      </div>
    </details>
  );
}

function judgeAddress(address: string, expected: string) {
  if (/^(\d+\.){3}\d+$/.test(address) && isIpv4Address(address)) {
    return dnsMessages[outcomeOf([address], expected)];
  }
  return {
    tone: 'hint',
    title: 'Das ist noch keine IPv4-Adresse',
    text: 'Sie hat vier Zahlen von 0 bis 255 mit Punkten dazwischen. Bei nslookup steht sie in der letzten Zeile.',
  } as const;
}
