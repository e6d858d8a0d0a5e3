import {
  type Form,
  initialForm,
  newRow,
  type Row,
} from '../../../src/components/estimator/form.ts';
import type { KnownPrices } from '../../../src/components/estimator/props.ts';
import { judgeForm } from '../../../src/components/estimator/result/judge-form.ts';
import { makeSheet } from '../../../src/components/estimator/result/sheet.ts';

export const today = '2026-11-24';

/** Nothing is known but the VAT. */
export const known: KnownPrices = {
  vat: { amount: '19', unit: 'Prozent', from: '2021-01-01', until: null },
  hourlyRate: null,
  step: null,
  paypalRate: null,
  paypalFixed: null,
  packages: [{ name: 'Whitelabel-Nameserver', price: null }],
  domains: [],
};

export function domain(id: string, patch: Partial<Row>): Row {
  return { ...newRow(id, 'domain'), ...patch };
}

export function formWith(patch: Partial<Form>): Form {
  return { ...initialForm, ...patch };
}

/** Ten of one kind and one package, research, paid by PayPal; figures for arithmetic, no prices. */
export const full = formWith({
  rows: [
    domain('p1', { name: '.de', count: '10', price: '1,11' }),
    { ...newRow('p2', 'package', 'Whitelabel-Nameserver'), price: '2,22' },
  ],
  unreported: { count: '3', minutes: '20', hourlyRate: '9,99', step: '15' },
  payment: 'paypal',
  paypal: { rate: '3', fixed: '0,44', reading: 'on-amount' },
});

export const judge = (form: Form, prices = known) => judgeForm(form, prices, today);
export const sheetOf = (form: Form, prices = known) =>
  makeSheet(form, judge(form, prices), prices, today);
