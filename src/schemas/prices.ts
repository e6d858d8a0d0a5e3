/**
 * The shape of `src/content/preise.yaml`, build time only. Every message is written for the person
 * who edits that file: what is wrong, and what to write instead.
 */
import { z } from 'astro/zod';
import { formatAmount } from '../billing/format-amount.ts';
import { formatCount } from '../billing/format-count.ts';
import { formatPercent } from '../billing/format-percent.ts';
import { highestPaypalRate, highestVatRate } from '../billing/limits.ts';
import { parseAmount } from '../billing/parse-amount.ts';
import { parseMinutes } from '../billing/parse-minutes.ts';
import { parsePercent } from '../billing/parse-percent.ts';
import type { Parsed } from '../billing/parsed.ts';

/** With one or two digits behind it, a dot can only be the point that YAML files are used to. */
function german(written: string): string {
  return /^\d+\.\d{1,2}$/.test(written) ? written.replace('.', ',') : written;
}

/** What an editor writes -> what stands in the reader's field, the German way and without unit. */
function amount<T>(parse: (text: string) => Parsed<T>, show: (value: T) => string, error: string) {
  return z.string({ error }).transform((written, context) => {
    const parsed = parse(german(written));
    if (parsed.kind === 'value' && parsed.note === null) {
      return show(parsed.value).replace(/\u00a0.$/, '');
    }
    context.addIssue({ code: 'custom', message: error, input: written });
    return z.NEVER;
  });
}

const euros = amount(
  parseAmount,
  formatAmount,
  'ist kein Betrag. Schreiben Sie ihn netto, mit Komma vor den Cent und ohne Tausenderpunkt.',
);
const minutes = amount(
  parseMinutes,
  formatCount,
  'ist keine Zahl von Minuten. Schreiben Sie eine ganze Zahl ohne Punkt.',
);
const percent = (highest: number) =>
  amount(
    (text) => parsePercent(text, highest),
    formatPercent,
    'ist kein Prozentsatz. Schreiben Sie nur die Zahl, mit Komma und höchstens vier Stellen dahinter.',
  );

const text = z
  .string({ error: 'fehlt. Schreiben Sie einen Text.' })
  .min(1, 'ist leer. Schreiben Sie einen Text.');
const day = z.iso.date({
  error: 'ist kein Datum. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-23.',
});
const onlyUnit = <U extends string>(unit: U) =>
  z.literal(unit, { error: `ist hier nicht möglich. Schreiben Sie „${unit}“.` });
const perWhat = z.string().regex(/^Euro je \S/, {
  error:
    'ist keine Einheit für einen Preis. Schreiben Sie „Euro je“ und wofür, zum Beispiel „Euro je Monat“.',
});

const period = z.object({ gueltigAb: day, gueltigBis: day });

/** A price that the provider's own source names, or the fact that none is known. */
function price<B extends z.ZodType<string>, U extends z.ZodType<string>, S extends z.ZodRawShape>(
  betrag: B,
  einheit: U,
  subject: S,
) {
  const tooEarly = 'steht da, obwohl „stand“ „fehlt“ ist. Schreiben Sie „stand: belegt“.';
  return z
    .discriminatedUnion(
      'stand',
      [
        z.strictObject({
          ...subject,
          stand: z.literal('belegt'),
          betrag,
          einheit,
          gueltigAb: day,
          gueltigBis: day.optional(),
          quelle: z.string({ error: 'fehlt. Schreiben Sie, wo der Preis belegt ist.' }).min(1),
        }),
        z.strictObject({
          ...subject,
          stand: z.literal('fehlt'),
          betrag: z.undefined({ error: tooEarly }).optional(),
        }),
      ],
      {
        error:
          'ist unbekannt. Schreiben Sie „belegt“ oder „fehlt“; angenommene Preise gibt es nicht.',
      },
    )
    .superRefine((entry, context) => {
      const { success, data } = period.safeParse(entry);
      if (!success || data.gueltigBis >= data.gueltigAb) return;
      context.addIssue({
        code: 'custom',
        path: ['gueltigBis'],
        message: 'liegt vor „gueltigAb“. Prüfen Sie beide Tage.',
        input: data.gueltigBis,
      });
    });
}

const named = { name: text };
const domain = {
  endung: z.string({ error: 'fehlt. Schreiben Sie die Endung mit Punkt davor.' }).regex(/^\.\S+$/, {
    error: 'ist keine Endung. Schreiben Sie sie mit Punkt davor, zum Beispiel .de.',
  }),
  leistung: z.enum(['Registrierung', 'Verlängerung', 'Transfer'], {
    error: 'ist unbekannt. Schreiben Sie „Registrierung“, „Verlängerung“ oder „Transfer“.',
  }),
};

export const pricesSchema = z.strictObject({
  umsatzsteuer: price(percent(highestVatRate), onlyUnit('Prozent'), named),
  zusatzpakete: z.array(price(euros, perWhat, named)),
  handsOnRemote: z.strictObject({
    stundensatz: price(euros, onlyUnit('Euro je Stunde'), named),
    abrechnungsschritt: price(minutes, onlyUnit('Minuten'), named),
  }),
  paypal: z.strictObject({
    prozent: price(percent(highestPaypalRate), onlyUnit('Prozent'), named),
    festbetrag: price(euros, onlyUnit('Euro je Zahlung'), named),
  }),
  domains: z.array(price(euros, perWhat, domain)),
});

/** All prices, as written in the file; amounts the German way, as they stand in a field. */
export type Prices = z.infer<typeof pricesSchema>;
