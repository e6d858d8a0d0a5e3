import { href } from '../../../links.ts';
import { Field } from '../Field.tsx';
import { fieldIds } from '../field-ids.ts';
import type { Form } from '../form.ts';
import type { PartProps } from './part-props.ts';
import { PriceField } from '../PriceField.tsx';
import { priceLook } from './price-look.ts';

interface Props extends PartProps {
  unreported: Form['unreported'];
  /** the Hands-on-Remote-Preisliste, if the settings have the address */
  priceList: string | undefined;
  onChange: (patch: Partial<Form['unreported']>) => void;
}

/** Endkunden that were not reported, and what it may cost to find out their Benutzer-ID. */
export function Unreported({ unreported, priceList, known, today, remarks, onChange }: Props) {
  return (
    <>
      <p class="field-hint">
        Müssen wir Benutzer-IDs beim Registrar recherchieren, berechnen wir den Aufwand nach der{' '}
        {priceList ? (
          <a href={priceList}>Hands-on-Remote-Preisliste</a>
        ) : (
          'Hands-on-Remote-Preisliste'
        )}
        . Wie lange das dauert, ist Ihre Annahme. Der Rechner rundet den Aufwand für jeden Endkunden
        auf, nicht erst die Summe.{' '}
        <a href={href('/werkzeuge/endkunden-melden/')}>Lieber jetzt melden</a>
      </p>
      <div class="cells">
        <Field
          id={fieldIds.unreported}
          label="Anzahl der Endkunden"
          keys="numeric"
          value={unreported.count}
          remarks={remarks}
          onInput={(count) => onChange({ count })}
        />
        <Field
          id={fieldIds.minutes}
          label="Minuten je Endkunde"
          keys="numeric"
          value={unreported.minutes}
          remarks={remarks}
          onInput={(minutes) => onChange({ minutes })}
        >
          Ihre Annahme
        </Field>
        <PriceField
          id={fieldIds.hourlyRate}
          label="Stundensatz netto"
          look={priceLook(unreported.hourlyRate, known.hourlyRate, today)}
          remarks={remarks}
          onChange={(hourlyRate) => onChange({ hourlyRate })}
        />
        <PriceField
          id={fieldIds.step}
          label="Abrechnungsschritt in Minuten"
          keys="numeric"
          look={priceLook(
            unreported.step,
            known.step,
            today,
            'Angabe fehlt. 1 bedeutet: auf die Minute genau',
          )}
          remarks={remarks}
          onChange={(step) => onChange({ step })}
        />
      </div>
    </>
  );
}
