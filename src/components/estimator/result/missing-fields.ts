import type { Missing } from '../../../billing/bill.ts';
import { fieldIds, rowField } from '../field-ids.ts';
import type { Form } from '../form.ts';
import type { Judged } from './judge-form.ts';
import { lineLabel } from './line-words.ts';

/** An empty field that the estimate needs. */
export interface MissingField {
  /** the field's id, or its name where there are several of it */
  readonly id: string;
  readonly words: string;
}

type Single = Exclude<Missing['kind'], 'count' | 'price'>;

const single = {
  'unreported-count': [fieldIds.unreported, 'Anzahl der nicht gemeldeten Endkunden fehlt'],
  'unreported-minutes': [fieldIds.minutes, 'Minuten je Endkunde fehlen'],
  'hourly-rate': [fieldIds.hourlyRate, 'Preis fehlt: Stundensatz'],
  'billing-step': [fieldIds.step, 'Abrechnungsschritt fehlt'],
  'vat-rate': [fieldIds.vatKind, 'Umsatzsteuersatz fehlt'],
  'paypal-rate': [fieldIds.paypalRate, 'PayPal-Prozentsatz fehlt'],
  'paypal-fixed': [fieldIds.paypalFixed, 'PayPal-Festbetrag fehlt'],
  credit: [fieldIds.credit, 'Stand Ihres Guthabens fehlt'],
} as const satisfies Record<Single, readonly [id: string, words: string]>;

/** What is missing because nobody typed it; a field with a fault is told of by its remark. */
export function missingFields(form: Form, { estimate, remarks }: Judged): MissingField[] {
  function field(missing: Missing): MissingField {
    if (missing.kind !== 'count' && missing.kind !== 'price') {
      const [id, words] = single[missing.kind];
      return {
        id: id === fieldIds.vatKind && form.vat.kind === 'other' ? fieldIds.vatRate : id,
        words,
      };
    }
    const line = estimate.lines.find(
      (each) => each.kind !== 'unreported' && each.id === missing.id,
    );
    const label = line ? lineLabel(line) : '';
    return missing.kind === 'count'
      ? { id: rowField(missing, 'anzahl'), words: `Anzahl fehlt: ${label}` }
      : { id: rowField(missing, 'preis'), words: `Preis fehlt: ${label}` };
  }
  return estimate.missing.map(field).filter(({ id }) => !remarks.has(id));
}
