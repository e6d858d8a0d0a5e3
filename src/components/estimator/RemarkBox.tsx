import { focusField } from './focus-field.ts';
import type { Remark } from './remark.ts';

interface Props {
  /** the id that the field refers to */
  id: string;
  remark: Remark;
  /** the field's id; it gets the focus back when a reading is taken */
  field: string;
  onTake: (text: string) => void;
}

/** What is said beside a field; of a question, the readings to choose from. */
export function RemarkBox({ id, remark, field, onTake }: Props) {
  return (
    <div class={remark.kind === 'note' ? 'remark field-hint' : 'remark fault'}>
      <p id={id}>{remark.text}</p>
      {remark.kind === 'question' && (
        <p class="readings">
          {remark.readings.map(({ label, text }) => (
            <button
              key={text}
              type="button"
              class="btn plain small"
              onClick={() => {
                onTake(text);
                focusField(field);
              }}
            >
              {label} übernehmen
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
