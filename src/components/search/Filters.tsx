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
  return (
    <fieldset class="search-kinds">
      <legend class="sr-only">Was angezeigt wird</legend>
      {counted.length > 0 &&
        [['', counted] as const, ...byKind(counted)].map(([each, hits]) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === kind}
              onChange={() => {
                onKind(each);
              }}
            />
            {each === '' ? 'Alle' : namePlural(each)} <span>{hits.length}</span>
          </label>
        ))}
    </fieldset>
  );
}
