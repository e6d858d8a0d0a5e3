interface Props {
  /** unique on the page; the text's own id is `<id>-text` */
  id: string;
  title: string;
  subject: string;
  /** ready to send */
  text: string;
  /** the ticket system's address, if the settings have one */
  ticketSystem: string | undefined;
  /** says that what stands in [brackets] is to be replaced, if the text has some */
  namesBlanks?: boolean;
}

const blank = /\[[^[\]]+\]/;

/** A ticket text that a tool has filled in, to copy or to take to the ticket system. */
export function TicketBox({ id, title, subject, text, ticketSystem, namesBlanks }: Props) {
  const hasBlanks = namesBlanks && blank.test(text);
  return (
    <section class="ticket" aria-labelledby={`${id}-titel`}>
      <header>
        <p id={`${id}-titel`}>Ticket-Text: {title}</p>
        <button type="button" class="btn small" data-copy-from={`${id}-text`}>
          Kopieren
        </button>
      </header>
      <p class="field-hint">Betreff: „{subject}“</p>
      <pre id={`${id}-text`}>{text}</pre>
      {(hasBlanks || ticketSystem) && (
        <p class="field-hint">
          {hasBlanks && 'Ersetzen Sie noch, was in eckigen Klammern steht. '}
          {ticketSystem && <a href={ticketSystem}>Zum Ticketsystem</a>}
        </p>
      )}
    </section>
  );
}
