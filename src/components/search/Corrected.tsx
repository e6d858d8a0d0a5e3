import { short } from './said.ts';

interface Props {
  /** what was searched */
  corrected: string;
  /** what stands in the field */
  typed: string;
  onTyped: () => void;
}

/** Says which spelling was searched, and offers the one that was typed. */
export function Corrected({ corrected, typed, onTyped }: Props) {
  return (
    <>
      Ergebnisse für <em>{short(corrected)}</em>. Stattdessen nach{' '}
      <button type="button" class="search-link" onClick={onTyped}>
        {short(typed)}
      </button>{' '}
      suchen
    </>
  );
}
