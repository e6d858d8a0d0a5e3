import { type Flagged, reportedNow } from '../../end-customers/entry.ts';
import type { Report } from '../../end-customers/report.ts';
import { summarise } from '../../end-customers/summary.ts';
import { MessageBox } from '../tool/MessageBox.tsx';
import { TicketBox } from '../tool/TicketBox.tsx';
import { listFacts } from './list-facts.ts';
import { monthOf } from './month.ts';
import type { EndCustomersProps } from './props.ts';
import { Questions } from './Questions.tsx';
import { ownName, summaries } from './texts.ts';
import { endCustomersTicket } from './ticket-text.ts';

interface Props extends EndCustomersProps {
  list: Extract<Report, { kind: 'list' }>;
  onTake: (text: string, isTaken: boolean) => void;
}

/** What has come of a list: what is in the ticket, what isn't and why, and the ticket text. */
export function Result({ list, ticket, ticketSystem, onTake }: Props) {
  const { entries } = list;
  const ids = reportedNow(entries);
  const flagged = entries.filter((entry): entry is Flagged => entry.kind === 'flagged');
  const summary = summarise(entries);
  return (
    <>
      <MessageBox message={summaries[summary.kind](summary)}>
        {listFacts(list).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </MessageBox>
      {flagged.length > 0 && <Questions flagged={flagged} onTake={onTake} />}
      {ids.length > 0 && (
        <>
          <TicketBox
            id="endkunden-meldung"
            title={ticket.title}
            subject={ticket.subject}
            text={endCustomersTicket(ticket.template, ids, monthOf(new Date()))}
            ticketSystem={ticketSystem}
          />
          <p class="field-hint">{ownName}</p>
        </>
      )}
    </>
  );
}
