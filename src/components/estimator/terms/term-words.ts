import type { FeeReading } from '../../../billing/request.ts';
import type { VatKind } from '../form.ts';

export const feeReadings = {
  'on-amount': 'Auf den Betrag: Prozentsatz vom Bruttobetrag, dazu der Festbetrag.',
  'in-full':
    'Damit der Betrag voll ankommt: so viel, dass nach Abzug von Prozentsatz und Festbetrag der Bruttobetrag übrig bleibt.',
} satisfies Record<FeeReading, string>;

export const vatKinds = {
  standard: 'Regelsatz',
  other: 'Anderer Satz',
  none: 'Keine (Reverse-Charge, zum Beispiel für Kunden außerhalb Deutschlands)',
} satisfies Record<VatKind, string>;
