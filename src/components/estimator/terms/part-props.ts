import type { KnownPrices } from '../props.ts';
import type { Remarks } from '../remark.ts';

/** What every part of the form needs that is closed at first. */
export interface PartProps {
  known: KnownPrices;
  /** as `isoDay` writes it */
  today: string;
  /** the remarks that are to be shown */
  remarks: Remarks;
}
