import { useState } from 'preact/hooks';
import type { Observation } from '../../dns/observation.ts';
import { MessageBox } from '../tool/MessageBox.tsx';
import { TicketBox } from '../tool/TicketBox.tsx';
import type { CheckerProps } from './props.ts';
import { stammdomainTicket } from './ticket-text.ts';

interface Props extends Pick<CheckerProps, 'ticket' | 'ticketSystem'> {
  shown: string;
  seen: Observation;
  /** the name of the resolver that was asked */
  resolver: string;
}

const notBooked = {
  tone: 'stop',
  title: 'Dann buchen Sie sie zuerst',
  text: 'Buchen Sie die Domain in Ihrem mystarISP.de-Zugang und melden Sie sie danach. Ist sie schon woanders gebucht, ist sie eine externe Domain und nicht nutzbar. Buchen Sie dann eine andere.',
} as const;

/** The one question that no DNS query can answer, and the ticket text that depends on it. */
export function Booked({ shown, seen, resolver, ticket, ticketSystem }: Props) {
  const [booked, setBooked] = useState<'ja' | 'nein'>();
  return (
    <>
      <fieldset>
        <legend>Ist die Domain in Ihrem mystarISP.de-Zugang gebucht?</legend>
        <div class="choices">
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
        </div>
        <div role="status">{booked === 'nein' && <MessageBox message={notBooked} />}</div>
      </fieldset>
      {booked === undefined && (
        <p class="field-hint">Antworten Sie mit „Ja“, dann steht hier der Ticket-Text.</p>
      )}
      {booked === 'ja' && (
        <TicketBox
          namesBlanks
          id="ticket-fertig"
          title="Stammdomain melden"
          subject={ticket.subject}
          text={stammdomainTicket(ticket.template, shown, seen, resolver)}
          ticketSystem={ticketSystem}
        />
      )}
    </>
  );
}
