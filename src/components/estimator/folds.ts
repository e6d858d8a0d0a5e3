import type { Form } from './form.ts';
import type { KnownPrices } from './props.ts';

export type FoldId = 'unreported' | 'paypal' | 'credit' | 'vat';

/** A part of the form that is closed until it is needed. */
interface FoldWords {
  readonly id: FoldId;
  readonly title: string;
  /** what holds there now, in a few words */
  readonly now: (form: Form, known: KnownPrices) => string;
  /** the form can't do without it */
  readonly isNeeded: (form: Form) => boolean;
}

const filled = (texts: readonly (string | null)[]) =>
  texts.some((text) => text !== null && text !== '');

/** In the order of the bill. */
export const folds: readonly FoldWords[] = [
  {
    id: 'unreported',
    title: 'Nicht gemeldete Endkunden',
    now: ({ unreported: { count } }) => (count.trim() === '0' ? 'keine' : count),
    isNeeded: ({ unreported }) => unreported.count !== '0',
  },
  {
    id: 'paypal',
    title: 'PayPal-Gebühr',
    now: ({ payment, paypal: { rate, fixed } }) => {
      if (filled([rate, fixed])) return 'eingetragen';
      return payment === 'paypal' ? 'fehlt' : 'für den Vergleich';
    },
    isNeeded: ({ payment }) => payment === 'paypal',
  },
  {
    id: 'credit',
    title: 'Guthaben',
    now: ({ credit }) => credit,
    isNeeded: ({ payment }) => payment === 'credit',
  },
  {
    id: 'vat',
    title: 'Umsatzsteuer',
    now: ({ vat: { kind, rate } }, known) => {
      if (kind === 'none') return 'keine';
      const standard = known.vat === null ? '' : `${known.vat.amount}\u00a0%`;
      return kind === 'other' ? rate : standard;
    },
    isNeeded: ({ vat }) => vat.kind !== 'standard',
  },
];
