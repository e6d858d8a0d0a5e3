import { useState } from 'preact/hooks';
import type { Observation } from '../../dns/observation.ts';
import { dnsMessages } from './messages.ts';
import type { CheckerProps } from './StammdomainChecker.tsx';
import { stammdomainTicket } from './ticket-text.ts';
import { VerdictBox } from './Verdict.tsx';

interface Props extends CheckerProps {
  name: string;
  seen: Observation;
}

/** What the DNS said, the one question that it can't answer, and the ticket text. */
export function Answer({ name, seen, expected, resolver, ticket, ticketSystem }: Props) {
  const [booked, setBooked] = useState<'ja' | 'nein'>();
  const asked = new Date(seen.askedAt);
  const found = seen.a.length > 0 ? seen.a : ['keine'];
  const unknown = ['servfail', 'resolver-error', 'timeout', 'unreachable'].includes(seen.outcome);
  return (
    <>
      <VerdictBox message={dnsMessages[seen.outcome]} />
      <dl class="compare">
        <div>
          <dt>Empfohlen</dt>
          <dd>{expected}</dd>
        </div>
        <div>
          <dt>Gefunden</dt>
          {unknown ? (
            <dd>nicht geprüft</dd>
          ) : (
            found.map((address) => <dd key={address}>{address}</dd>)
          )}
          {seen.aaaa.map((address) => (
            <dd key={address} class="also">
              {address} (IPv6)
            </dd>
          ))}
        </div>
      </dl>
      {seen.aaaa.length > 0 && (
        <p class="field-hint">
          Die Domain hat auch eine IPv6-Adresse. Besucher mit IPv6 landen dort und nicht unter{' '}
          {expected}.
        </p>
      )}
      <p class="field-hint">
        Gefragt: {resolver.name},{' '}
        {asked.toLocaleString('de-DE', { dateStyle: 'medium', timeStyle: 'short' })} Uhr
      </p>

      <fieldset>
        <legend>Ist die Domain in Ihrem mystarISP.de-Zugang gebucht?</legend>
        {(['ja', 'nein'] as const).map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name="gebucht"
              value={answer}
              checked={booked === answer}
              onChange={() => setBooked(answer)}
            />
            {answer === 'ja' ? 'Ja' : 'Nein'}
          </label>
        ))}
      </fieldset>
      {booked === 'nein' && (
        <VerdictBox
          message={{
            tone: 'stop',
            title: 'Dann kann sie noch keine Stammdomain sein',
            text: 'Domains, die woanders gebucht sind, sind nicht nutzbar. Buchen Sie zuerst eine Domain in Ihrem mystarISP.de-Zugang.',
          }}
        />
      )}
      {booked !== 'nein' && (
        <section class="ticket" aria-labelledby="ticket-titel">
          <header>
            <p id="ticket-titel">Ticket-Text: Stammdomain melden</p>
            <button type="button" class="btn small" data-copy-from="ticket-fertig">
              Kopieren
            </button>
          </header>
          <p class="field-hint">Betreff: „{ticket.subject}“</p>
          <pre id="ticket-fertig">{stammdomainTicket(ticket.template, name, seen)}</pre>
          {ticketSystem && (
            <p class="field-hint">
              <a href={ticketSystem}>Zum Ticketsystem</a>
            </p>
          )}
        </section>
      )}
    </>
  );
}
