import { useState } from 'preact/hooks';
import type { Observation } from '../../dns/observation.ts';
import type { CheckerProps } from './props.ts';
import { stammdomainTicket } from './ticket-text.ts';
import { VerdictBox } from './Verdict.tsx';

interface Props extends Pick<CheckerProps, 'ticket' | 'ticketSystem'> {
  shown: string;
  seen: Observation;
  /** the name of the resolver that was asked */
  resolver: string;
}

/** The one question that no DNS query can answer, and the ticket text that depends on it. */
export function Booked({ shown, seen, resolver, ticket, ticketSystem }: Props) {
  const [booked, setBooked] = useState<'ja' | 'nein'>();
  return (
    <>
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
      {booked === 'nein' ? (
        <VerdictBox
          message={{
            tone: 'stop',
            title: 'Dann kann sie noch keine Stammdomain sein',
            text: 'Domains, die woanders gebucht sind, sind nicht nutzbar. Buchen Sie zuerst eine Domain in Ihrem mystarISP.de-Zugang.',
          }}
        />
      ) : (
        <section class="ticket" aria-labelledby="ticket-titel">
          <header>
            <p id="ticket-titel">Ticket-Text: Stammdomain melden</p>
            <button type="button" class="btn small" data-copy-from="ticket-fertig">
              Kopieren
            </button>
          </header>
          <p class="field-hint">Betreff: „{ticket.subject}“</p>
          <pre id="ticket-fertig">{stammdomainTicket(ticket.template, shown, seen, resolver)}</pre>
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
