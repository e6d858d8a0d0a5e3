import { useEffect, useRef } from 'preact/hooks';
import type { Remarks } from '../remark.ts';
import { FieldLinks } from './FieldLinks.tsx';

interface Props {
  /** the faults that the reader has been told of */
  faults: Remarks;
  /** how often the reader has asked for something that the faults keep from being done */
  refusals: number;
}

/** All faults in one place, where there are several. It takes the focus when it stops something. */
export function FaultSummary({ faults, refusals }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  if (faults.size === 0 || (faults.size === 1 && refusals === 0)) return null;
  const fields = [...faults].map(([id, { text }]) => ({ id, words: text }));
  return (
    <div
      ref={summary}
      class="fault-summary"
      tabIndex={-1}
      role={refusals > 0 ? 'alert' : 'group'}
      aria-labelledby="zu-pruefen"
    >
      <p id="zu-pruefen">
        {faults.size === 1 ? 'Eine Angabe ist zu prüfen' : `${faults.size} Angaben sind zu prüfen`}
      </p>
      {refusals > 0 && <p>Berichtigen Sie das, dann geht es weiter.</p>}
      <FieldLinks fields={fields} />
    </div>
  );
}
