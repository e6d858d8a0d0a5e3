import type { FoldId } from '../folds.ts';
import type { Form } from '../form.ts';
import type { PartProps } from './part-props.ts';
import { Credit } from './Credit.tsx';
import { PaypalTerms } from './PaypalTerms.tsx';
import { Unreported } from './Unreported.tsx';
import { VatTerms } from './VatTerms.tsx';

interface Props extends PartProps {
  id: FoldId;
  form: Form;
  /** the Hands-on-Remote-Preisliste, if the settings have the address */
  priceList: string | undefined;
  onChange: (patch: Partial<Form>) => void;
}

/** The fields of one part. */
export function Terms({ id, form, priceList, onChange, ...part }: Props) {
  const { unreported, paypal, credit, vat } = form;
  switch (id) {
    case 'unreported':
      return (
        <Unreported
          {...{ ...part, unreported, priceList }}
          onChange={(patch) => onChange({ unreported: { ...unreported, ...patch } })}
        />
      );
    case 'paypal':
      return (
        <PaypalTerms
          {...{ ...part, paypal }}
          onChange={(patch) => onChange({ paypal: { ...paypal, ...patch } })}
        />
      );
    case 'credit':
      return (
        <Credit
          credit={credit}
          remarks={part.remarks}
          onChange={(text) => onChange({ credit: text })}
        />
      );
    case 'vat':
      return (
        <VatTerms
          {...{ ...part, vat }}
          onChange={(patch) => onChange({ vat: { ...vat, ...patch } })}
        />
      );
  }
}
