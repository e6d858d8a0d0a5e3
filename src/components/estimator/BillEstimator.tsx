import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../tool/tool.css';
import { useOnDemand } from '../tool/load-on-demand.ts';
import { Choice } from './Choice.tsx';
import './estimator.css';
import { fieldIds, resultId } from './field-ids.ts';
import { Fold } from './Fold.tsx';
import { folds } from './folds.ts';
import { initialForm, type Row } from './form.ts';
import { NoticeLine } from './NoticeLine.tsx';
import type { PriceLook } from './PriceField.tsx';
import type { EstimatorProps } from './props.ts';
import { RowFields } from './RowFields.tsx';
import { rowName } from './rows.ts';
import { fieldsOf, useForm } from './use-form.ts';
import { useStart } from './use-start.ts';
import { shareAddress } from './state/address.ts';
import { encodeForm } from './state/encode-form.ts';
import { payments } from './words.ts';

/**
 * The form. What reads it and reckons is loaded when the reader first goes there, or at once where
 * the form is filled from an address or a store.
 */
export function BillEstimator(props: EstimatorProps) {
  const { known, priceList } = props;
  const element = useRef<HTMLFormElement>(null);
  const backup = useRef<HTMLTextAreaElement>(null);
  const desk = useForm();
  const { form, touched, change } = desk;
  const engine = useOnDemand(() => import('./engine.ts'));
  const lazy = engine.loaded;
  const [presses, setPresses] = useState(0);
  const load = () => void engine.load();
  const { isFilling } = useStart(element, backup, desk, lazy?.openCode, load);

  useEffect(() => {
    if (form !== initialForm) load();
    // The browser keeps it with the other fields, for the way back to this page.
    if (backup.current && !isFilling) {
      backup.current.value = form === initialForm ? '' : encodeForm(form);
    }
  }, [form, isFilling]);

  /** The same page once more, with what stands in the form. */
  function reload() {
    history.replaceState(null, '', shareAddress(location.href, encodeForm(form)));
    location.reload();
  }

  const today = useMemo(() => lazy?.isoDay(new Date()) ?? '', [lazy]);
  const judged = useMemo(() => lazy?.judgeForm(form, known, today), [form, lazy]);
  const remarks = new Map([...(judged?.remarks ?? [])].filter(([id]) => touched.has(id)));
  const part = { known, today, remarks };
  const nextPackage = known.packages.find(
    ({ name }) => !form.rows.some((row) => row.kind === 'package' && row.name === name),
  );

  return (
    <div class="tool estimator">
      <form
        ref={element}
        // Outside a dialog this does nothing: Enter must not put amounts into an address.
        method="dialog"
        noValidate
        onFocusIn={load}
        onSubmit={(event) => {
          event.preventDefault();
          desk.touch(fieldsOf(form));
          setPresses(presses + 1);
          load();
        }}
        onChange={({ target }) => {
          if (target instanceof HTMLInputElement) desk.touch([target.id]);
        }}
      >
        <p class="field-hint">
          <strong>Alle Preise netto, zzgl. USt.</strong>{' '}
          {known.domains.length === 0 &&
            'Preise für Domains sind hier noch nicht hinterlegt. Setzen Sie die Nettopreise ein, die Sie kennen. Fehlt Ihnen einer, fragen Sie uns per Ticket. '}
          Alles bleibt auf Ihrem Gerät.
        </p>
        <div class="rows">
          {form.rows.map((row) => (
            <RowFields
              key={row.id}
              row={row}
              title={rowName(form.rows, row)}
              look={lazy?.priceLook(row.price, lazy.rowPrice(known, row), today) ?? noLook(row)}
              remarks={remarks}
              onChange={(patch) => desk.changeRow(row.id, patch)}
              onRemove={form.rows.length > 1 ? () => desk.remove(row) : undefined}
            />
          ))}
        </div>
        <NoticeLine notice={desk.notice} onUndo={desk.undo} />
        <div class="more">
          <button type="button" class="btn plain small" onClick={() => desk.add('domain', '')}>
            Position hinzufügen
          </button>
          <button
            type="button"
            class="btn plain small"
            onClick={() => desk.add('package', nextPackage?.name ?? '')}
          >
            Zusatzpaket hinzufügen
          </button>
        </div>
        <Choice
          legend="Zahlungsart"
          name={fieldIds.payment}
          words={payments}
          chosen={form.payment}
          onChoose={(payment) => change({ payment })}
        />
        <div class="folds">
          {folds.map(({ id, title, now, isNeeded }) => (
            <Fold
              key={id}
              title={title}
              now={now(form, known)}
              isNeeded={isNeeded(form)}
              onOpen={load}
            >
              {lazy ? (
                <lazy.Terms {...{ ...part, id, form, priceList }} onChange={change} />
              ) : (
                <p>Wird geladen …</p>
              )}
            </Fold>
          ))}
        </div>
        {/* To leave a field may show a remark that moves the button away from under the pointer. */}
        <button class="btn" type="submit" onMouseDown={(event) => event.preventDefault()}>
          Zum Ergebnis
        </button>
        <textarea ref={backup} name="stand" hidden />
      </form>
      <section class="result" aria-labelledby={resultId}>
        <h2 id={resultId} tabIndex={-1}>
          Ergebnis
        </h2>
        {engine.isFailed && (
          <div class="notice" role="status">
            <p>
              Der Rechner ließ sich nicht laden. Das liegt nicht an Ihren Angaben; sie bleiben
              stehen, wenn Sie die Seite neu laden.
            </p>
            {/* A browser does not ask again for a module that it could not get once. */}
            <button type="button" class="btn plain small" onClick={reload}>
              Seite neu laden
            </button>
          </div>
        )}
        {form === initialForm && (
          <p class="field-hint">
            Sobald Sie etwas eintragen, steht hier, was Sie voraussichtlich zahlen.
          </p>
        )}
        {lazy && judged && (
          <lazy.Result
            {...props}
            {...{ form, judged, today, presses }}
            shown={remarks}
            onShowAll={() => desk.touch(fieldsOf(form))}
          />
        )}
        {form !== initialForm && (
          <button type="button" class="btn plain small clear no-print" onClick={desk.clear}>
            Alle Angaben löschen
          </button>
        )}
      </section>
    </div>
  );
}

/** As long as nobody knows which of the provider's prices hold. */
function noLook({ price }: Row): PriceLook {
  return { text: price ?? '', words: price ? 'Ihre Angabe' : 'Preis fehlt', isReplaced: false };
}
