import { fieldIds, rowField } from './field-ids.ts';
import { type Form, initialForm } from './form.ts';
import { choices, payments, services } from './words.ts';

/**
 * What stands in the fields that came with the page: typed before this code arrived, or kept by the
 * browser on the way back. The initial form itself where nothing was changed.
 */
export function readTyped(element: HTMLFormElement): Form {
  const data = new FormData(element);
  const text = (id: string, standard: string) => {
    const value = data.get(id);
    return typeof value === 'string' ? value : standard;
  };
  const choice = <K extends string>(id: string, words: Readonly<Record<K, string>>, standard: K) =>
    choices(words).find((each) => each === data.get(id)) ?? standard;

  const form: Form = {
    ...initialForm,
    rows: initialForm.rows.map((row) => ({
      ...row,
      name: text(rowField(row, 'name'), row.name),
      what: choice(rowField(row, 'leistung'), services, row.what),
      count: text(rowField(row, 'anzahl'), row.count),
      price: text(rowField(row, 'preis'), '') || null,
    })),
    payment: choice(fieldIds.payment, payments, initialForm.payment),
  };
  return JSON.stringify(form) === JSON.stringify(initialForm) ? initialForm : form;
}
