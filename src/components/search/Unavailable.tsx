import type { Vocabulary } from '../../search/vocabulary.ts';
import { byKind, namePlural } from './by-kind.ts';
import { base } from './base.ts';
import { PageList } from './PageList.tsx';

interface TextsProps {
  vocabulary: Vocabulary;
  /** the list is open from the start */
  isOpen: boolean;
}

/** Says that only titles could be searched, and lists all pages and questions instead. */
export function TextsUnavailable({ vocabulary, isOpen }: TextsProps) {
  return (
    <div class="search-help">
      <p>
        <strong>Nur Titel und Stichwörter durchsucht.</strong> Die Texte der Seiten ließen sich
        nicht laden. Das liegt nicht an Ihrer Eingabe. Mit der nächsten Frage versuchen wir es
        wieder.
      </p>
      <details open={isOpen}>
        <summary>Alle Seiten, Fragen und Begriffe</summary>
        {byKind(vocabulary.entries).map(([kind, entries]) => (
          <div key={kind}>
            <h3>{namePlural(kind)}</h3>
            <PageList pages={entries} />
          </div>
        ))}
      </details>
    </div>
  );
}

/** Says that there is no search, and where all pages stand. */
export function SearchUnavailable() {
  return (
    <div class="search-help">
      <p>
        <strong>Die Suche ließ sich nicht laden.</strong> Das liegt nicht an Ihrer Eingabe. Mit der
        nächsten Frage versuchen wir es wieder. Oder sehen Sie hier nach:{' '}
        <a href={`${base}suche/#alle-seiten`}>Alle Seiten und Fragen</a>
      </p>
    </div>
  );
}
