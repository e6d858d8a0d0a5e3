import { useState } from 'preact/hooks';
import { isSilent } from '../../dns/compare-answers.ts';
import type { Observation } from '../../dns/observation.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { Booked } from './Booked.tsx';
import { ByHand } from './ByHand.tsx';
import { clock } from './clock.ts';
import { foundAddresses } from './found-addresses.ts';
import { Judgement } from './Judgement.tsx';
import type { CheckerProps } from './props.ts';
import { OtherResolvers } from './resolvers/OtherResolvers.tsx';
import { shareAddress } from './share.ts';
import { Watch } from './watch/Watch.tsx';

interface Props extends CheckerProps {
  /** on a name that may be asked for */
  verdict: Verdict;
  /** what a press on „Prüfen“ brought; watching may bring newer answers */
  first: Observation;
  onTake: (name: string) => void;
}

/** What the DNS said, expected beside found, and all that follows from it. */
export function Answer({ verdict, first, onTake, ...props }: Props) {
  const { expected, resolver, others, ticket, ticketSystem } = props;
  const { name } = first;
  const shown = verdict.unicode ?? name;
  const [seen, setSeen] = useState(first);
  const [page] = useState(() => location.href);
  return (
    <>
      <Judgement {...{ verdict, seen, onTake }} />
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
      <ByHand {...{ name, verdict, expected }} isOpen={isSilent(first)} />
      <Booked {...{ shown, seen, ticket, ticketSystem }} resolver={resolver.name} />
      <div class="more">
        <button type="button" class="btn plain small" data-copy={shareAddress(page, shown)}>
          Ergebnis teilen
        </button>
        <span class="field-hint">
          Kopiert einen Link, der das Feld ausfüllt. Gefragt wird erst auf Knopfdruck.
        </span>
      </div>
    </>
  );
}
