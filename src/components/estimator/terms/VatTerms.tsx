import { Choice } from '../Choice.tsx';
import { Field } from '../Field.tsx';
import { fieldIds } from '../field-ids.ts';
import type { Form } from '../form.ts';
import type { PartProps } from './part-props.ts';
import { isOffered } from '../price-of.ts';
import { germanDay } from '../validity.ts';
import { vatKinds } from './term-words.ts';

interface Props extends PartProps {
  vat: Form['vat'];
  onChange: (patch: Partial<Form['vat']>) => void;
}

/** Which VAT comes on top. */
export function VatTerms({ vat, known, today, remarks, onChange }: Props) {
  const { vat: standard } = known;
  const name =
    standard === null
      ? vatKinds.standard
      : `${standard.amount}\u00a0% (${vatKinds.standard} seit ${germanDay(standard.from)})`;
  const isOver = standard !== null && !isOffered(standard, today);
  return (
    <>
      <Choice
        legend="Welche Umsatzsteuer kommt dazu?"
        name={fieldIds.vatKind}
        words={{ ...vatKinds, standard: name }}
        chosen={vat.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      {isOver && (
        <p class="fault">
          Unser Regelsatz gilt heute nicht. Wählen Sie „Anderer Satz“ und tragen Sie den Satz ein.
        </p>
      )}
      {vat.kind === 'other' && (
        <div class="cells">
          <Field
            id={fieldIds.vatRate}
            label="Umsatzsteuersatz in Prozent"
            keys="decimal"
            value={vat.rate}
            remarks={remarks}
            onInput={(rate) => onChange({ rate })}
          >
            Ihre Angabe
          </Field>
        </div>
      )}
    </>
  );
}
