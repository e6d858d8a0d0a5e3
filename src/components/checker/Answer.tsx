import { useState } from 'preact/hooks';
import type { Observation } from '../../dns/observation.ts';
import { MessageBox } from '../tool/MessageBox.tsx';
import { Booked } from './Booked.tsx';
import { ByHand } from './ByHand.tsx';
import { clock } from './clock.ts';
import { foundAddresses } from './found-addresses.ts';
import { dnsMessage } from './messages.ts';
import type { CheckerProps } from './props.ts';
import { OtherResolvers } from './resolvers/OtherResolvers.tsx';
import { shareAddress } from './share.ts';
import { dnsWarnings } from './warnings.ts';
import { Watch } from './watch/Watch.tsx';

interface Props extends CheckerProps {
  /** the name for display */
  shown: string;
  /** what a press on „Prüfen“ brought; watching may bring newer answers */
  first: Observation;
}

/** What the DNS said, expected beside found, and all that follows from it. */
export function Answer({ shown, first, ...props }: Props) {
  const { expected, resolver, others, ticket, ticketSystem } = props;
  const { name } = first;
  const [seen, setSeen] = useState(first);
  const [page] = useState(() => location.href);
  return (
    <>
      <MessageBox message={dnsMessage(seen)}>
        {dnsWarnings(seen).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </MessageBox>
      <dl class="compare">
        <div>
          <dt>Empfohlen</dt>
          <dd>{expected}</dd>
        </div>
        <div>
          <dt>Gefunden</dt>
          {foundAddresses(seen).map((address) => (
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
      <Watch {...{ name, shown, expected, resolver }} last={seen} onSeen={setSeen} />
      <OtherResolvers
        {...{ name, shown, expected, others }}
        first={{ seen, name: resolver.name }}
      />
      <Booked {...{ shown, seen, ticket, ticketSystem }} resolver={resolver.name} />
      <div class="more">
        <button type="button" class="btn plain small" data-copy={shareAddress(page, shown)}>
          Ergebnis teilen
        </button>
        <span class="field-hint">
          Kopiert einen Link, der das Feld ausfüllt. Gefragt wird erst auf Knopfdruck.
        </span>
      </div>
      <ByHand name={name} expected={expected} />
    </>
  );
}
