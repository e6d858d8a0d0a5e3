import type { Hit } from '../../search/hit.ts';
import { byKind, namePlural } from './by-kind.ts';

interface Props {
  /** unique on the page */
  name: string;
  counted: readonly Hit[];
  /** the kind in force, or an empty text for all */
  kind: string;
  onKind: (kind: string) => void;
}

/** Lets the reader see one kind of page only. */
export function Filters({ name, counted, kind, onKind }: Props) {
  const choices = byKind(counted).map(([each, hits]) => [each, hits.length] as const);
  return (
    <fieldset class="search-kinds">
      <legend class="sr-only">Was angezeigt wird</legend>
      {counted.length > 0 &&
        [['', counted.length] as const, ...choices].map(([each, count]) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === kind}
              onChange={() => {
                onKind(each);
              }}
            />
            {each === '' ? 'Alle' : namePlural(each)} <span>{count}</span>
          </label>
        ))}
    </fieldset>
  );
}
