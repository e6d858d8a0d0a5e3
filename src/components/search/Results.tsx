import { nameToCheck } from '../../search/name-to-check.ts';
import { nearestWords } from '../../search/nearest-words.ts';
import { suggestions } from '../../search/suggestions.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import type { Progress } from './asking.ts';
import { CheckOffer } from './CheckOffer.tsx';
import { Corrected } from './Corrected.tsx';
import { Filters } from './Filters.tsx';
import { HitRow } from './HitRow.tsx';
import { NothingFound } from './NothingFound.tsx';
import { said } from './said.ts';
import { Suggestions } from './Suggestions.tsx';
import { SearchUnavailable, TextsUnavailable } from './Unavailable.tsx';
import { type Choice, visibleHits } from './visible-hits.ts';

interface Props {
  /** begins the ids; the list's own is `<id>-liste` */
  id: string;
  progress: Progress;
  choice: Choice;
  /** undefined until it has arrived */
  vocabulary: Vocabulary | undefined;
  onAsk: (question: string, literally?: boolean) => void;
  onChoice: (choice: Choice) => void;
}

/** Everything below the field: kinds, suggestions, what was found, or the ways on from here. */
export function Results({ id, progress, choice, vocabulary, onAsk, onChoice }: Props) {
  const { question, answer, trouble } = progress;
  if (question.trim() === '') return null;
  if (trouble === 'words') return <SearchUnavailable />;
  if (!vocabulary) return <p class="search-line search-waiting">Wird gesucht …</p>;

  const { counted, kind, ofKind, shown } = visibleHits(answer, progress.counted, choice);
  const own = answer?.question === question ? answer : undefined;
  const isAsking = (own?.understood.terms.length ?? 0) > 0;
  const isNothing = isAsking && own?.isComplete && own.hits.length === 0;
  const begun = isNothing ? [] : suggestions(question, vocabulary);
  const name = nameToCheck(question, vocabulary);
  const corrected = own?.understood.corrected;
  return (
    <div class="search-found">
      {!isNothing && (
        <Filters
          name={`${id}-art`}
          {...{ counted, kind }}
          onKind={(each) => onChoice({ kind: each, isAll: false })}
        />
      )}
      {begun.length === 0 && !isNothing && trouble === undefined && (
        <p class={own ? 'search-line' : 'search-line search-waiting'}>
          {corrected !== undefined && own && own.hits.length > 0 ? (
            <Corrected {...{ corrected }} typed={question} onTyped={() => onAsk(question, true)} />
          ) : (
            said(progress, ofKind.length, kind)
          )}
        </p>
      )}
      {trouble === 'texts' && <TextsUnavailable {...{ vocabulary }} isOpen={shown.length === 0} />}
      {(begun.length > 0 || name !== undefined || shown.length > 0) && (
        <div role="listbox" id={`${id}-liste`} aria-label="Suchergebnisse" aria-busy={!own}>
          {begun.length > 0 && (
            <Suggestions {...{ id, onAsk }} questions={begun} typed={question} />
          )}
          {name !== undefined && <CheckOffer {...{ id, name }} />}
          {shown.length > 0 && (
            <div role="group" aria-label="Ergebnisse">
              {shown.map((hit) => (
                <HitRow key={hit.id} hit={hit} id={`${id}-${hit.id}`} />
              ))}
            </div>
          )}
        </div>
      )}
      {shown.length < ofKind.length && (
        <button
          type="button"
          class="btn plain small"
          onClick={() => onChoice({ ...choice, isAll: true })}
        >
          Alle {ofKind.length} Ergebnisse zeigen
        </button>
      )}
      {isNothing && (
        <NothingFound
          id={`${id}-frage`}
          {...{ question, onAsk }}
          words={nearestWords(own.understood, vocabulary)}
          topics={vocabulary.entries.filter((entry) => entry.kind === 'Anleitung')}
          help={vocabulary.help}
        />
      )}
    </div>
  );
}
