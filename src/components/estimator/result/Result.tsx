import { useEffect, useState } from 'preact/hooks';
import { type Form, initialForm } from '../form.ts';
import { resultId } from '../field-ids.ts';
import { focusField } from '../focus-field.ts';
import type { EstimatorProps } from '../props.ts';
import type { Remark, Remarks } from '../remark.ts';
import { encodeForm } from '../state/encode-form.ts';
import { readStored } from '../state/store.ts';
import { payments } from '../words.ts';
import { Actions } from './Actions.tsx';
import { BillBar } from './BillBar.tsx';
import { BillTable } from './BillTable.tsx';
import { Compare } from './Compare.tsx';
import { CreditNote } from './CreditNote.tsx';
import { FaultSummary } from './FaultSummary.tsx';
import { FieldLinks } from './FieldLinks.tsx';
import { headline } from './headline.ts';
import type { Judged } from './judge-form.ts';
import { Keep } from './Keep.tsx';
import { nextBillingWords } from './month-words.ts';
import { makeSheet } from './sheet.ts';
import { useRested } from './use-rested.ts';

interface Props extends EstimatorProps {
  form: Form;
  judged: Judged;
  /** the remarks that stand beside their fields */
  shown: Remarks;
  /** as `isoDay` writes it */
  today: string;
  /** how often „Zum Ergebnis“ was pressed */
  presses: number;
  /** shows all remarks */
  onShowAll: () => void;
}

/** What the form comes to: the amount, the way to it, and what can be done with it. */
export function Result({ form, judged, shown, today, known, topUp, presses, onShowAll }: Props) {
  const [refusals, setRefusals] = useState(0);
  const [when] = useState(() => nextBillingWords(new Date()));
  const code = encodeForm(form);
  const isStarted = code !== encodeForm(initialForm);
  const sheet = makeSheet(form, judged, known, today);
  const isFault = ([, { kind }]: readonly [string, Remark]) => kind !== 'note';
  const faults = [...judged.remarks].filter(isFault);
  const head = headline(judged, sheet, faults.length);
  const spoken = useRested(
    isStarted
      ? [head.title, head.amount, head.lacks].filter((words) => words !== '').join(': ')
      : '',
  );

  function refuse() {
    onShowAll();
    setRefusals(refusals + 1);
  }

  useEffect(() => {
    if (faults.length === 0) setRefusals(0);
  }, [faults.length]);
  useEffect(() => {
    if (presses === 0) return;
    if (faults.length > 0) refuse();
    else focusField(resultId);
  }, [presses]);

  const keep = <Keep code={code} />;
  if (!isStarted) return readStored() === null ? null : keep;
  return (
    <>
      {/* Seen at once; heard when typing rests, in the words below. */}
      <output class="due" aria-live="off">
        <span class="due-title">{head.title}</span>
        {head.amount !== '' && <strong>{head.amount}</strong>}
        <span class="field-hint">
          {head.lacks === ''
            ? `Abrechnung normalerweise ${when}, Zahlungsart: ${payments[form.payment]}`
            : head.lacks}
        </span>
      </output>
      <p class="sr-only" role="status">
        {spoken}
      </p>
      <FaultSummary faults={new Map([...shown].filter(isFault))} refusals={refusals} />
      {sheet.missing.length > 0 && (
        <div class="lacking">
          <p>Das fehlt noch:</p>
          <FieldLinks fields={sheet.missing} />
        </div>
      )}
      <BillTable sheet={sheet} caption={`Voraussichtliche Abrechnung, normalerweise ${when}`} />
      <CreditNote judged={judged} topUp={topUp} />
      <dl class="terms">
        {sheet.terms.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <BillBar judged={judged} />
      <Compare judged={judged} />
      <Actions {...{ sheet, when, today }} onRefuse={faults.length > 0 ? refuse : undefined} />
      {keep}
    </>
  );
}
