import type { RefObject } from 'preact';

interface Props {
  id: string;
  label: string;
  hint: string;
  rows: number;
  /** what is wrong with the text; undefined if nothing is */
  fault: string | undefined;
  field: RefObject<HTMLTextAreaElement>;
  /** the reader goes to the field */
  onVisit: () => void;
  onType: (text: string) => void;
}

/** A field for a list, with its hint and its fault. The browser keeps what is typed in it. */
export function ListField({ id, label, hint, rows, fault, field, onVisit, onType }: Props) {
  return (
    <div class="list-field">
      <label for={id}>{label}</label>
      <p class="field-hint" id={`${id}-hinweis`}>
        {hint}
      </p>
      {fault !== undefined && (
        <p class="fault" id={`${id}-fehler`}>
          {fault}
        </p>
      )}
      <textarea
        ref={field}
        class="field mono"
        id={id}
        name={id}
        rows={rows}
        autocapitalize="none"
        spellcheck={false}
        // Both, since not every screen reader knows the second one.
        aria-describedby={`${id}-hinweis${fault === undefined ? '' : ` ${id}-fehler`}`}
        aria-errormessage={fault === undefined ? undefined : `${id}-fehler`}
        aria-invalid={fault === undefined ? undefined : 'true'}
        onFocus={onVisit}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
