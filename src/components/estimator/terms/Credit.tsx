import { Field } from '../Field.tsx';
import { fieldIds } from '../field-ids.ts';
import type { Remarks } from '../remark.ts';

interface Props {
  credit: string;
  remarks: Remarks;
  onChange: (credit: string) => void;
}

/** How much Guthaben there is. */
export function Credit({ credit, remarks, onChange }: Props) {
  return (
    <>
      <p class="field-hint">
        Den Stand sehen Sie im Kundenkonto ganz oben unter „Benachrichtigen“.
      </p>
      <div class="cells">
        <Field
          id={fieldIds.credit}
          label="Aktuelles Guthaben"
          keys="decimal"
          value={credit}
          remarks={remarks}
          onInput={onChange}
        >
          Ihre Angabe
        </Field>
      </div>
    </>
  );
}
