import { feeReadings, payments, services, vatKinds } from './choices-in-code.ts';
import type { Form, Price } from '../form.ts';

/** Raised with every change that older codes can't be read by. */
export const version = '1';

/** Stands for a price that the reader has not typed; no typed text can look like it. */
export const untyped = '*';

/** The last part; a code that was cut off on its way lacks it. */
export const ending = 'ende';

function cell(text: Price): string {
  if (text === null) return untyped;
  // Half a surrogate pair would be an error.
  return encodeURIComponent(text.toWellFormed()).replaceAll('*', '%2A');
}

function place<K extends string>(list: readonly K[], choice: K): string {
  return String(list.indexOf(choice));
}

/**
 * A form as a short text for an address or a store: parts with a letter in front, parted by
 * semicolons, their cells by commas. `1;d,.de,0,10,*;e,0,,*,*;z,0;p,*,*,0;u,0,;g,;ende` is one
 * position of ten domains without a typed price.
 */
export function encodeForm({ rows, unreported, payment, paypal, vat, credit }: Form): string {
  const { count, minutes, hourlyRate, step } = unreported;
  const parts = [
    ...rows.map((row) =>
      row.kind === 'domain'
        ? ['d', cell(row.name), place(services, row.what), cell(row.count), cell(row.price)]
        : ['k', cell(row.name), cell(row.count), cell(row.price)],
    ),
    ['e', cell(count), cell(minutes), cell(hourlyRate), cell(step)],
    ['z', place(payments, payment)],
    ['p', cell(paypal.rate), cell(paypal.fixed), place(feeReadings, paypal.reading)],
    ['u', place(vatKinds, vat.kind), cell(vat.rate)],
    ['g', cell(credit)],
  ];
  return [version, ...parts.map((cells) => cells.join(',')), ending].join(';');
}
