import { Field } from './Field.tsx';
import type { Price } from './form.ts';
import type { Remarks } from './remark.ts';

/** What stands in and under a price's field. */
export interface PriceLook {
  readonly text: string;
  /** whose amount it is, as of when, or what is missing */
  readonly words: string;
  /** the provider's price holds, and the reader has typed another */
  readonly isReplaced: boolean;
}

interface Props {
  id: string;
  label: string;
  look: PriceLook;
  keys?: 'numeric' | 'decimal';
  remarks: Remarks;
  /** null: the provider's price again */
  onChange: (typed: Price) => void;
}

/** A price or rate, and whose it is. */
export function PriceField({ look, keys = 'decimal', onChange, ...field }: Props) {
  const { text, words, isReplaced } = look;
  const action = isReplaced && (
    <button type="button" class="btn plain small" onClick={() => onChange(null)}>
      Preis des Anbieters nehmen
    </button>
  );
  return (
    <Field {...field} keys={keys} value={text} onInput={onChange} action={action}>
      {words}
    </Field>
  );
}
