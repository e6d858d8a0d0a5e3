import type { DomainService, Payment } from '../../billing/request.ts';
import type { Row } from './form.ts';

/** What a row is called, with its number behind it. */
export const rowKinds = {
  domain: 'Position',
  package: 'Zusatzpaket',
} satisfies Record<Row['kind'], string>;

/** What the first field of a row asks for. */
export const nameLabels = {
  domain: 'Domainendung',
  package: 'Name des Zusatzpakets',
} satisfies Record<Row['kind'], string>;

export const services = {
  registration: 'Registrierung',
  renewal: 'Verlängerung',
  transfer: 'Transfer',
  other: 'Sonstiges',
} satisfies Record<DomainService, string>;

export const payments = {
  transfer: 'Überweisung',
  paypal: 'PayPal',
  credit: 'Guthaben',
} satisfies Record<Payment, string>;

/** The keys of a table, in its order. */
export function choices<K extends string>(table: Readonly<Record<K, string>>): K[] {
  return Object.keys(table) as K[];
}
