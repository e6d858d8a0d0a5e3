import type { Found } from '../../search/engine.ts';
import type { Hit, Piece } from '../../search/hit.ts';

export type Progress =
  { state: 'idle' } | { state: 'failed' } | ({ state: 'found'; question: string } & Found);

interface Props {
  progress: Progress;
  /** the site's base path, with a slash at the end */
  base: string;
}

/** What a search found, or what to do when it found nothing. */
export function Results({ progress, base }: Props) {
  return (
    <>
      <p class="search-status" role="status">
        {status(progress)}
      </p>
      {progress.state === 'found' && progress.total > 0 && (
        <ol aria-label="Suchergebnisse">
          {progress.hits.map((hit) => (
            <Entry key={hit.address} hit={hit} />
          ))}
        </ol>
      )}
      {(progress.state === 'failed' || (progress.state === 'found' && progress.total === 0)) && (
        <Help base={base} />
      )}
    </>
  );
}

function status(progress: Progress): string {
  if (progress.state === 'idle') return '';
  if (progress.state === 'failed') {
    return 'Die Suche ließ sich nicht laden. Das liegt nicht an Ihrer Eingabe.';
  }
  const { total, question, hits } = progress;
  if (total === 0) return `Nichts gefunden für „${question.trim()}“.`;
  if (total === 1) return 'Ein Ergebnis';
  return hits.length < total
    ? `${total} Ergebnisse, die ersten ${hits.length}`
    : `${total} Ergebnisse`;
}

function Entry({ hit }: { hit: Hit }) {
  return (
    <li>
      <a href={hit.address}>{hit.title}</a> <span class="search-kind">{hit.kind}</span>
      <p>
        <Excerpt pieces={hit.excerpt} />
      </p>
      {hit.sections.length > 0 && (
        <ul>
          {hit.sections.map(({ address, title }) => (
            <li key={address}>
              <a href={address}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Excerpt({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
    </>
  );
}

function Help({ base }: { base: string }) {
  return (
    <div class="search-help">
      <p>Versuchen Sie ein anderes oder ein kürzeres Wort. Oder sehen Sie hier nach:</p>
      <ul>
        <li>
          <a href={`${base}anleitung/`}>Anleitung: der ganze Weg</a>
        </li>
        <li>
          <a href={`${base}faq/`}>Alle Fragen und Antworten</a>
        </li>
        <li>
          <a href={`${base}suche/#alle-seiten`}>Alle Seiten</a>
        </li>
        <li>
          <a href={`${base}kontakt/`}>Kontakt: Ticket, Telefon, Kontaktformular</a>
        </li>
      </ul>
    </div>
  );
}
