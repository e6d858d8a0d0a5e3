import { shareAddress } from '../checker/share.ts';
import { base } from './base.ts';

/** Takes a domain that the reader has typed to the checker. */
export function CheckOffer({ id, name }: { id: string; name: string }) {
  const checker = new URL(`${base}werkzeuge/stammdomain-pruefer/`, location.href).href;
  return (
    <div role="group" aria-label="Werkzeug">
      <a
        class="search-offer"
        role="option"
        tabIndex={-1}
        id={`${id}-pruefen`}
        href={shareAddress(checker, name)}
      >
        <b>{name}</b> im Stammdomain-Prüfer prüfen
      </a>
    </div>
  );
}
