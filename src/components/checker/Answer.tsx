import { useState } from 'preact/hooks';
import type { Observation } from '../../dns/observation.ts';
import { Booked } from './Booked.tsx';
import { ByHand } from './ByHand.tsx';
import { clock } from './clock.ts';
import { dnsMessage } from './messages.ts';
import type { CheckerProps } from './props.ts';
import { shareAddress } from './share.ts';
import { VerdictBox } from './Verdict.tsx';
import { dnsWarnings } from './warnings.ts';

interface Props extends CheckerProps {
  /** the name for display */
  shown: string;
  seen: Observation;
}

/** What the DNS said, expected beside found, and all that follows from it. */
export function Answer({ shown, seen, ...props }: Props) {
  const { expected, resolver, ticket, ticketSystem } = props;
  const [page] = useState(() => location.href);
  return (
    <>
      <VerdictBox message={dnsMessage(seen)}>
        {dnsWarnings(seen).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </VerdictBox>
      <dl class="compare">
        <div>
          <dt>Empfohlen</dt>
          <dd>{expected}</dd>
        </div>
        <div>
          <dt>Gefunden</dt>
          {found(seen).map((address) => (
            <dd key={address}>{address}</dd>
          ))}
          {seen.aaaa.map((address) => (
            <dd key={address} class="also">
              {address} (IPv6)
            </dd>
          ))}
        </div>
      </dl>
      <p class="field-hint">
        Gefragt: {resolver.name}, {clock(seen.askedAt)}
      </p>
      <Booked {...{ shown, seen, ticket, ticketSystem }} resolver={resolver.name} />
      <div class="more">
        <button type="button" class="btn plain small" data-copy={shareAddress(page, shown)}>
          Ergebnis teilen
        </button>
        <span class="field-hint">
          Kopiert einen Link, der das Feld ausfüllt. Gefragt wird erst auf Knopfdruck.
        </span>
      </div>
      <ByHand name={seen.name} expected={expected} />
    </>
  );
}

/** What stands under „Gefunden“; no answer is not the same as no address. */
function found({ a, outcome }: Observation): readonly string[] {
  if (a.length > 0) return a;
  const unknown = ['servfail', 'resolver-error', 'timeout', 'unreachable'].includes(outcome);
  return [unknown ? 'nicht geprüft' : 'keine'];
}
