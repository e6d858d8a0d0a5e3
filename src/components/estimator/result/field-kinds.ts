import { formatAmount } from '../../../billing/format-amount.ts';
import { formatCount } from '../../../billing/format-count.ts';
import { formatPercent } from '../../../billing/format-percent.ts';
import {
  highestAmount,
  highestPaypalRate,
  highestVatRate,
  mostMinutes,
  mostPieces,
} from '../../../billing/limits.ts';
import { parseAmount } from '../../../billing/parse-amount.ts';
import { parseCount } from '../../../billing/parse-count.ts';
import { parseMinutes } from '../../../billing/parse-minutes.ts';
import { parsePercent } from '../../../billing/parse-percent.ts';
import { parseStep } from '../../../billing/parse-step.ts';
import type { Parsed } from '../../../billing/parsed.ts';

/** What is typed into a field, how it is read and how a value of it is written. */
export interface FieldKind<T> {
  readonly parse: (text: string) => Parsed<T>;
  readonly format: (value: T) => string;
  /** what is wanted: „eine Anzahl“ */
  readonly wanted: string;
  readonly highest: T;
  /** how many places after the comma */
  readonly decimals: number;
}

export const fieldKinds = {
  count: {
    parse: parseCount,
    format: formatCount,
    wanted: 'eine Anzahl',
    highest: mostPieces,
    decimals: 0,
  },
  minutes: {
    parse: parseMinutes,
    format: formatCount,
    wanted: 'eine Anzahl Minuten',
    highest: mostMinutes,
    decimals: 0,
  },
  step: {
    parse: parseStep,
    format: formatCount,
    wanted: 'eine Zahl von Minuten',
    highest: mostMinutes,
    decimals: 0,
  },
  amount: {
    parse: parseAmount,
    format: formatAmount,
    wanted: 'ein Betrag in Euro',
    highest: highestAmount,
    decimals: 2,
  },
  vatRate: percentUpTo(highestVatRate),
  paypalRate: percentUpTo(highestPaypalRate),
} as const;

function percentUpTo(highest: number) {
  return {
    parse: (text: string) => parsePercent(text, highest),
    format: formatPercent,
    wanted: 'ein Prozentsatz',
    highest,
    decimals: 4,
  } satisfies FieldKind<number>;
}
