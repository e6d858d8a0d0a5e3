import type { SearchHelp } from '../../search/vocabulary.ts';
import { TicketBox } from '../tool/TicketBox.tsx';
import type { PageLink } from './PageList.tsx';
import { PageList } from './PageList.tsx';
import { short } from './said.ts';

interface Props {
  /** unique on the page */
  id: string;
  question: string;
  /** words of the site that are like those of the question */
  words: readonly string[];
  topics: readonly PageLink[];
  help: SearchHelp;
  onAsk: (question: string) => void;
}

/** Says that nothing was found, and every way on from here. */
export function NothingFound({ id, question, words, topics, help, onAsk }: Props) {
  const { phone, ticket, ticketSystem } = help;
  return (
    <div class="search-help search-waiting">
      <p>
        <strong>Nichts gefunden für „{short(question)}“.</strong> Versuchen Sie ein anderes oder ein
        kürzeres Wort.
      </p>
      {words.length > 0 && (
        <p class="search-words">
          Ähnliche Wörter:
          {words.map((word) => (
            <button key={word} type="button" class="btn plain small" onClick={() => onAsk(word)}>
              {word}
            </button>
          ))}
        </p>
      )}
      <h3>Themen der Anleitung</h3>
      <PageList pages={topics} />
      <h3>Fragen Sie uns</h3>
      <p>
        Rufen Sie uns an: <a href={phone.link}>{phone.anzeige}</a>. Oder schreiben Sie uns ein
        Ticket, den Text finden Sie hier:
      </p>
      <TicketBox
        id={id}
        title="Frage stellen"
        subject={ticket.subject}
        text={ticket.text.replace('[Ihr Suchwort]', () => short(question))}
        ticketSystem={ticketSystem}
        namesBlanks
      />
    </div>
  );
}
