import type { Estimate } from '../../../billing/bill.ts';
import { estimate } from '../../../billing/estimate.ts';
import type { EstimateRequest, Vat } from '../../../billing/request.ts';
import { fieldIds, rowField } from '../field-ids.ts';
import type { Form } from '../form.ts';
import { priceText, rowPrice } from '../price-of.ts';
import type { KnownPrices } from '../props.ts';
import type { Remark, Remarks } from '../remark.ts';
import { rowName } from '../rows.ts';
import { type FieldKind, fieldKinds } from './field-kinds.ts';
import { remarkOn } from './remark-on.ts';

/** What a form comes to. */
export interface Judged {
  readonly request: EstimateRequest;
  readonly estimate: Estimate;
  /** on all fields, in their order on the page */
  readonly remarks: Remarks;
}

/** @param today as `isoDay` writes it; decides which of the provider's prices hold */
export function judgeForm(form: Form, known: KnownPrices, today: string): Judged {
  const remarks = new Map<string, Remark>();

  /** The value of a text; undefined, with a remark, where it has none. */
  function read<T>(id: string, label: string, text: string, kind: FieldKind<T>): T | undefined {
    const parsed = kind.parse(text);
    const remark = remarkOn(label, text, parsed, kind);
    if (remark) remarks.set(id, remark);
    return parsed.kind === 'value' ? parsed.value : undefined;
  }

  const { count, minutes, step, amount, vatRate, paypalRate } = fieldKinds;
  const rows = form.rows.map((row) => {
    const of = ` (${rowName(form.rows, row)})`;
    const text = priceText(row.price, rowPrice(known, row), today);
    return {
      ...row,
      count: read(rowField(row, 'anzahl'), `Anzahl${of}`, row.count, count),
      price: read(rowField(row, 'preis'), `Nettopreis${of}`, text, amount),
    };
  });

  const { unreported, paypal, payment } = form;
  const hourly = priceText(unreported.hourlyRate, known.hourlyRate, today);
  const stepText = priceText(unreported.step, known.step, today);
  const unreportedTerms = {
    count: read(fieldIds.unreported, 'Anzahl der Endkunden', unreported.count, count),
    minutesEach: read(fieldIds.minutes, 'Minuten je Endkunde', unreported.minutes, minutes),
    hourlyRate: read(fieldIds.hourlyRate, 'Stundensatz', hourly, amount),
    stepMinutes: read(fieldIds.step, 'Abrechnungsschritt', stepText, step),
  };

  const share = priceText(paypal.rate, known.paypalRate, today);
  const fixed = priceText(paypal.fixed, known.paypalFixed, today);
  const request: EstimateRequest = {
    positions: rows.flatMap((row) =>
      row.kind === 'domain' ? { ...row, kind: row.kind, ending: row.name } : [],
    ),
    packages: rows.flatMap((row) => (row.kind === 'package' ? { ...row, kind: row.kind } : [])),
    unreported: unreportedTerms,
    payment,
    paypal: {
      rate: read(fieldIds.paypalRate, 'PayPal-Prozentsatz', share, paypalRate),
      fixed: read(fieldIds.paypalFixed, 'PayPal-Festbetrag', fixed, amount),
      reading: paypal.reading,
    },
    credit: read(fieldIds.credit, 'Aktuelles Guthaben', form.credit, amount),
    vat: readVat(),
  };
  return { request, estimate: estimate(request), remarks };

  function readVat(): Vat {
    if (form.vat.kind === 'none') return { kind: 'reverse-charge' };
    const isOther = form.vat.kind === 'other';
    const text = isOther ? form.vat.rate : priceText(null, known.vat, today);
    return { kind: 'rate', rate: read(fieldIds.vatRate, 'Umsatzsteuersatz', text, vatRate) };
  }
}
