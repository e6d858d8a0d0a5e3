import { billCsv } from './bill-csv.ts';
import { billText } from './bill-text.ts';
import { tableId } from './BillTable.tsx';
import { download } from './download.ts';
import type { Sheet } from './sheet.ts';

interface Props {
  sheet: Sheet;
  /** „Anfang Dezember 2026“ */
  when: string;
  /** `2026-11-24` */
  today: string;
  /** faults keep all of this from being done; then this is called instead */
  onRefuse: (() => void) | undefined;
}

/** What can be done with a result. */
export function Actions({ sheet, when, today, onRefuse }: Props) {
  const saveCsv = () =>
    download(`abrechnung-${today}.csv`, billCsv(sheet, when), 'text/csv;charset=utf-8');
  return (
    <div class="more no-print">
      <button
        type="button"
        class="btn small"
        data-copy={onRefuse ? undefined : billText(sheet, when)}
        data-copy-from={onRefuse ? undefined : tableId}
        onClick={onRefuse}
      >
        Als Text kopieren
      </button>
      <button type="button" class="btn plain small" onClick={onRefuse ?? saveCsv}>
        Als CSV herunterladen
      </button>
      <button type="button" class="btn plain small" onClick={onRefuse ?? (() => print())}>
        Drucken
      </button>
    </div>
  );
}
