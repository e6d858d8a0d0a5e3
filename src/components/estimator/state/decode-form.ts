import { type Form, mostRows, newRow, type Price, type Row } from '../form.ts';
import { feeReadings, payments, services, vatKinds } from './choices-in-code.ts';
import { ending, untyped, version } from './encode-form.ts';

/** UTF-16 units; room for a full form with long names. */
export const longestCode = 8000;
const longestText = 200;
/** Control characters but the tab, which comes along from a spreadsheet's cell. */
const control = /[^\P{Cc}\t]/u;

class Unreadable extends Error {}

function text(cell: string | undefined): string {
  if (cell === undefined || cell === untyped) throw new Unreadable();
  const decoded = decodeURIComponent(cell);
  if (decoded.length > longestText || control.test(decoded)) throw new Unreadable();
  return decoded;
}

function price(cell: string | undefined): Price {
  return cell === untyped ? null : text(cell);
}

function choice<K extends string>(list: readonly K[], cell: string | undefined): K {
  const found = list.find((_, place) => String(place) === cell);
  if (found === undefined) throw new Unreadable();
  return found;
}

/** The cells of a part that must have that letter and that many of them. */
function cells(part: string | undefined, letter: string, count: number): string[] {
  const [first, ...rest] = part?.split(',') ?? [];
  if (first !== letter || rest.length !== count) throw new Unreadable();
  return rest;
}

function row(part: string, index: number): Row {
  const id = `p${index + 1}`;
  if (part.startsWith('d,')) {
    const [name, what, count, typed] = cells(part, 'd', 4);
    const service = choice(services, what);
    return {
      ...newRow(id, 'domain', text(name)),
      what: service,
      count: text(count),
      price: price(typed),
    };
  }
  const [name, count, typed] = cells(part, 'k', 3);
  return { ...newRow(id, 'package', text(name)), count: text(count), price: price(typed) };
}

function read(code: string): Form {
  const [first, ...parts] = code.split(';');
  if (first !== version || parts.pop() !== ending) throw new Unreadable();
  const [e, z, p, u, g] = parts.splice(-5);
  const rows = parts.map(row);
  const isSorted = rows.every(
    ({ kind }, index) => kind === 'package' || rows[index - 1]?.kind !== 'package',
  );
  if (rows.length > mostRows || !isSorted) throw new Unreadable();
  const [count, minutes, hourlyRate, step] = cells(e, 'e', 4);
  const [payment] = cells(z, 'z', 1);
  const [rate, fixed, reading] = cells(p, 'p', 3);
  const [vat, vatRate] = cells(u, 'u', 2);
  const [credit] = cells(g, 'g', 1);
  return {
    rows,
    unreported: {
      count: text(count),
      minutes: text(minutes),
      hourlyRate: price(hourlyRate),
      step: price(step),
    },
    payment: choice(payments, payment),
    paypal: { rate: price(rate), fixed: price(fixed), reading: choice(feeReadings, reading) },
    vat: { kind: choice(vatKinds, vat), rate: text(vatRate) },
    credit: text(credit),
  };
}

/** What `encodeForm` wrote -> the form; undefined for anything else, however it came about. */
export function decodeForm(code: string): Form | undefined {
  if (code.length > longestCode) return undefined;
  try {
    return read(code);
  } catch (error) {
    if (error instanceof Unreadable || error instanceof URIError) return undefined;
    throw error;
  }
}
