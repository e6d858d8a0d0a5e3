import type { Line } from '../../../billing/bill.ts';
import type { Cents } from '../../../billing/money.ts';
import { formatCount } from '../../../billing/format-count.ts';
import { fieldIds, rowField } from '../field-ids.ts';
import type { Form } from '../form.ts';
import { rowPrice } from '../price-of.ts';
import type { KnownPrices } from '../props.ts';
import type { Judged } from './judge-form.ts';
import { lackWords, lineLabel, originWords } from './line-words.ts';
import { type MissingField, missingFields } from './missing-fields.ts';
import { sumLines, type SumLine } from './sum-lines.ts';
import { termLines } from './term-lines.ts';

const unreportedFields = [
  fieldIds.unreported,
  fieldIds.minutes,
  fieldIds.hourlyRate,
  fieldIds.step,
];

/** One position as it is shown, copied, downloaded and printed. */
export interface SheetLine {
  readonly id: string;
  readonly label: string;
  /** what else is known of it; empty where there is nothing */
  readonly detail: string;
  readonly count: number | undefined;
  readonly price: Cents | undefined;
  /** what the price is for; empty for a piece */
  readonly per: string;
  /** whose price it is, as of when; empty where there is none */
  readonly origin: string;
  readonly net: Cents | undefined;
  /** what keeps the net amount from being known; empty where it is */
  readonly lacks: string;
}

/** A bill with all its words; its figures are still figures. */
export interface Sheet {
  readonly lines: readonly SheetLine[];
  readonly sums: readonly SumLine[];
  readonly missing: readonly MissingField[];
  /** means of payment, rates and assumptions, one line each */
  readonly terms: readonly (readonly [name: string, words: string])[];
}

/** All words of a bill. @param today as `isoDay` writes it */
export function makeSheet(form: Form, judged: Judged, known: KnownPrices, today: string): Sheet {
  const hasFault = (ids: readonly string[]) =>
    ids.some((id) => (judged.remarks.get(id)?.kind ?? 'note') !== 'note');

  function sheetLine(line: Line): SheetLine {
    const label = lineLabel(line);
    if (line.kind === 'unreported') {
      const { billedMinutesEach: minutes, hourlyRate: price } = line;
      const lacks = lackWords(line, hasFault(unreportedFields));
      const typed = form.unreported.hourlyRate;
      const origin = price === undefined ? '' : originWords(typed, known.hourlyRate, today);
      const detail = minutes === undefined ? '' : `je ${formatCount(minutes)} Minuten`;
      return { ...line, id: line.kind, label, detail, price, per: 'je Stunde', origin, lacks };
    }
    const lacks = lackWords(line, hasFault([rowField(line, 'anzahl'), rowField(line, 'preis')]));
    const row = form.rows.find(({ id }) => id === line.id);
    const isPriced = row !== undefined && line.price !== undefined;
    const origin = isPriced ? originWords(row.price, rowPrice(known, row), today) : '';
    return { ...line, label, detail: '', per: '', origin, lacks };
  }

  const { lines } = judged.estimate;
  return {
    lines: lines.filter(({ kind, count }) => kind !== 'unreported' || count !== 0).map(sheetLine),
    sums: sumLines(judged),
    missing: missingFields(form, judged),
    terms: termLines(form, judged, known, today),
  };
}
