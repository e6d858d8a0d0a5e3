import type { Part } from './parts.ts';

/** A pattern for each part, so that nobody needs colours to tell them apart. */
const strokes = {
  domain: '',
  package: 'M-2 10 10-2M4 16 16 4',
  unreported: 'M3 3h.1M9 9h.1',
  vat: 'M0 3h12M0 9h12',
  fee: 'M0 6h12M6 0v12',
} satisfies Record<Part['kind'], string>;

const kinds = Object.keys(strokes) as Part['kind'][];

/** The patterns as `#muster-…`, for all drawings of the page. */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {kinds.map((kind) => (
          <pattern
            key={kind}
            id={`muster-${kind}`}
            class={kind}
            width="12"
            height="12"
            patternUnits="userSpaceOnUse"
          >
            <rect class="ground" width="12" height="12" />
            <path d={strokes[kind]} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A small field of a part's pattern, for the words beside it. */
export function Swatch({ kind }: { kind: Part['kind'] | 'unknown' }) {
  return (
    <svg class="swatch" width="22" height="16" aria-hidden="true">
      {kind === 'unknown' ? (
        <rect class="unknown" x="1" y="1" width="20" height="14" />
      ) : (
        <rect class="edge" x="0.5" y="0.5" width="21" height="15" fill={`url(#muster-${kind})`} />
      )}
    </svg>
  );
}
