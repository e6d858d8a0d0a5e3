import { base } from './base.ts';

interface Props {
  /** begins the ids */
  id: string;
  questions: readonly string[];
  /** how much of each the reader has typed */
  typed: string;
  onAsk: (question: string) => void;
}

/** Questions that the reader may be typing. */
export function Suggestions({ id, questions, typed, onAsk }: Props) {
  const before = /\S*$/.exec(typed)?.index ?? 0;
  return (
    <div role="group" aria-label="Vorschläge" class="search-line">
      {questions.map((question, index) => (
        <a
          key={question}
          role="option"
          tabIndex={-1}
          id={`${id}-v${index.toString()}`}
          data-suggestion
          aria-label={question}
          href={`${base}suche/?${new URLSearchParams({ q: question }).toString()}`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onAsk(question);
          }}
        >
          {question.slice(before)}
        </a>
      ))}
    </div>
  );
}
