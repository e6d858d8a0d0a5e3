import type { ComponentChildren } from 'preact';
import type { Observation } from '../../../dns/observation.ts';
import { foundAddresses } from '../found-addresses.ts';
import { ipStates } from '../ip-states.ts';
import { clockText } from '../watch/time-texts.ts';
import { resolverTexts } from './resolver-texts.ts';

interface Props {
  name: string;
  seen: Observation | undefined;
  children?: ComponentChildren;
}

/** One resolver: who, what it said, and when. */
export function AnswerCard({ name, seen, children }: Props) {
  return (
    <div class="resolver">
      <dt>{name}</dt>
      {seen && (
        <>
          <dd class="resolver-found">{foundAddresses(seen).join(', ')}</dd>
          {seen.aaaa.map((address) => (
            <dd key={address} class="field-hint">
              {resolverTexts.ipv6(address)}
            </dd>
          ))}
          <dd>{ipStates[seen.outcome]}</dd>
          <dd class="field-hint">{resolverTexts.askedAt(clockText(seen.askedAt))}</dd>
        </>
      )}
      {children && <dd class="resolver-ask">{children}</dd>}
    </div>
  );
}
