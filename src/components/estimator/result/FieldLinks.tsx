import { focusField } from '../focus-field.ts';

interface Props {
  fields: readonly { readonly id: string; readonly words: string }[];
}

/** Links to fields that need something; following one gives the field the focus. */
export function FieldLinks({ fields }: Props) {
  return (
    <ul class="field-links">
      {fields.map(({ id, words }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            onClick={(event) => {
              // The address may hold a shared form.
              event.preventDefault();
              focusField(id);
            }}
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
