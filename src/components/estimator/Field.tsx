import type { ComponentChildren } from 'preact';
import type { Remarks } from './remark.ts';
import { RemarkBox } from './RemarkBox.tsx';

interface Props {
  /** the field's id and name */
  id: string;
  label: string;
  value: string;
  /** digits: the phone shows keys for whole numbers or for numbers with a comma */
  keys?: 'text' | 'numeric' | 'decimal';
  remarks: Remarks;
  onInput: (text: string) => void;
  /** a line under the field that describes it */
  children?: ComponentChildren;
  /** a button that fills the field, below that line */
  action?: ComponentChildren;
}

/** A field with its label, a line that describes it, and what is wrong with its text. */
export function Field({ id, label, value, keys = 'text', remarks, ...props }: Props) {
  const { onInput, children, action } = props;
  const remark = remarks.get(id);
  const remarkId = `${id}-meldung`;
  const isWrong = remark !== undefined && remark.kind !== 'note';
  const described = [...(children ? [`${id}-dazu`] : []), ...(remark ? [remarkId] : [])].join(' ');
  return (
    <>
      <div class="cell">
        <label for={id}>{label}</label>
        <input
          class="field"
          id={id}
          name={id}
          type="text"
          inputMode={keys}
          autocapitalize="none"
          spellcheck={false}
          value={value}
          aria-describedby={described || undefined}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-errormessage={isWrong ? remarkId : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {children && (
          <div>
            <p class="field-hint" id={`${id}-dazu`}>
              {children}
            </p>
            {action}
          </div>
        )}
      </div>
      {remark && <RemarkBox id={remarkId} remark={remark} field={id} onTake={onInput} />}
    </>
  );
}
