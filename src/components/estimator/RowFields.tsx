import { Field } from './Field.tsx';
import { rowField } from './field-ids.ts';
import type { Row } from './form.ts';
import { PriceField, type PriceLook } from './PriceField.tsx';
import type { Remarks } from './remark.ts';
import { Service } from './Service.tsx';
import { nameLabels } from './words.ts';

interface Props {
  row: Row;
  /** „Position 2“ */
  title: string;
  look: PriceLook;
  /** the remarks that are to be shown */
  remarks: Remarks;
  onChange: (patch: Partial<Row>) => void;
  /** missing where the row is the only one */
  onRemove: (() => void) | undefined;
}

/** One position: so many of something, at a price each. */
export function RowFields({ row, title, look, remarks, onChange, onRemove }: Props) {
  return (
    <fieldset class="row">
      <legend>{title}</legend>
      <div class={`cells ${row.kind}`}>
        <Field
          id={rowField(row, 'name')}
          label={nameLabels[row.kind]}
          value={row.name}
          remarks={remarks}
          onInput={(name) => onChange({ name })}
        />
        {row.kind === 'domain' && (
          <Service
            id={rowField(row, 'leistung')}
            chosen={row.what}
            onChoose={(what) => onChange({ what })}
          />
        )}
        <Field
          id={rowField(row, 'anzahl')}
          label="Anzahl"
          keys="numeric"
          value={row.count}
          remarks={remarks}
          onInput={(count) => onChange({ count })}
        />
        <PriceField
          id={rowField(row, 'preis')}
          label="Nettopreis je Stück"
          look={look}
          remarks={remarks}
          onChange={(price) => onChange({ price })}
        />
        {onRemove && (
          <button
            type="button"
            class="btn plain remove"
            aria-label={`${title} entfernen`}
            onClick={onRemove}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m3 3 10 10m0-10L3 13" stroke="currentColor" stroke-width="2" />
            </svg>
          </button>
        )}
      </div>
    </fieldset>
  );
}
