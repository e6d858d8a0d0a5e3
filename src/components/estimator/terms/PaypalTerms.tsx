import { Choice } from '../Choice.tsx';
import { fieldIds } from '../field-ids.ts';
import type { Form } from '../form.ts';
import type { PartProps } from './part-props.ts';
import { PriceField } from '../PriceField.tsx';
import { priceLook } from './price-look.ts';
import { feeReadings } from './term-words.ts';

interface Props extends PartProps {
  paypal: Form['paypal'];
  onChange: (patch: Partial<Form['paypal']>) => void;
}

/** What PayPal takes, and how the fee is understood. */
export function PaypalTerms({ paypal, known, today, remarks, onChange }: Props) {
  return (
    <>
      <div class="cells">
        <PriceField
          id={fieldIds.paypalRate}
          label="Prozentsatz"
          look={priceLook(paypal.rate, known.paypalRate, today, 'Angabe fehlt')}
          remarks={remarks}
          onChange={(rate) => onChange({ rate })}
        />
        <PriceField
          id={fieldIds.paypalFixed}
          label="Festbetrag je Zahlung"
          look={priceLook(paypal.fixed, known.paypalFixed, today, 'Angabe fehlt')}
          remarks={remarks}
          onChange={(fixed) => onChange({ fixed })}
        />
      </div>
      <Choice
        legend="Wie die Gebühr berechnet wird (Annahme)"
        name={fieldIds.feeReading}
        words={feeReadings}
        chosen={paypal.reading}
        onChoose={(reading) => onChange({ reading })}
      />
    </>
  );
}
