import type { Hit } from '../../search/hit.ts';
import { markedThere } from './text-fragment.ts';

interface Props {
  hit: Hit;
  /** unique on the page; begins the ids of what is inside */
  id: string;
}

/** Browsers without text fragments would not even find the place on the page. */
const canMarkThere = 'fragmentDirective' in document;

/** A page that was found: title, its kind and the places on it, what it says. */
export function HitRow({ hit, id }: Props) {
  const { address, title, kind, text = [], sections } = hit;
  return (
    <div class="search-hit">
      <a
        role="option"
        tabIndex={-1}
        id={id}
        class="search-title"
        href={canMarkThere ? markedThere(address, text) : address}
        aria-labelledby={`${id} ${id}-k`}
        aria-describedby={`${id}-x`}
      >
        {title}
      </a>
      <div class="search-places">
        <span id={`${id}-k`}>{kind}</span>
        {sections.map((section, index) => (
          <a
            key={section.address}
            role="option"
            tabIndex={-1}
            id={`${id}-${index.toString()}`}
            href={section.address}
          >
            {section.title}
          </a>
        ))}
      </div>
      <p class="search-text" id={`${id}-x`}>
        {text.map((piece, index) =>
          piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </p>
    </div>
  );
}
