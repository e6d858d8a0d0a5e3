/** The ids and names of the fields that are there once. */
export const fieldIds = {
  unreported: 'endkunden-anzahl',
  minutes: 'endkunden-minuten',
  hourlyRate: 'stundensatz',
  step: 'abrechnungsschritt',
  payment: 'zahlungsart',
  paypalRate: 'paypal-prozent',
  paypalFixed: 'paypal-festbetrag',
  feeReading: 'paypal-lesart',
  vatKind: 'umsatzsteuer',
  vatRate: 'umsatzsteuer-satz',
  credit: 'guthaben-stand',
} as const;

/** The id and name of a row's field. */
export function rowField(
  row: { readonly id: string },
  part: 'name' | 'leistung' | 'anzahl' | 'preis',
): string {
  return `${row.id}-${part}`;
}

/** The id of the result's heading. */
export const resultId = 'ergebnis';
