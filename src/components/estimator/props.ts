import type { DomainService } from '../../billing/request.ts';
import type { Period } from './validity.ts';

/** A price that the provider names, from `src/content/preise.yaml`. */
export interface KnownPrice extends Period {
  /** as it stands in a field, without unit: `1.234,56` */
  readonly amount: string;
  /** what it is for: `Euro je Monat`, `Prozent` */
  readonly unit: string;
}

/** All prices that the provider names; null where none is known. */
export interface KnownPrices {
  readonly vat: KnownPrice | null;
  readonly hourlyRate: KnownPrice | null;
  readonly step: KnownPrice | null;
  readonly paypalRate: KnownPrice | null;
  readonly paypalFixed: KnownPrice | null;
  readonly packages: readonly { readonly name: string; readonly price: KnownPrice | null }[];
  readonly domains: readonly {
    readonly ending: string;
    readonly what: DomainService;
    readonly price: KnownPrice | null;
  }[];
}

/** What the estimator gets from the page. */
export interface EstimatorProps {
  readonly known: KnownPrices;
  /** where Guthaben is topped up, if the settings have the address */
  readonly topUp: string | undefined;
  /** the Hands-on-Remote-Preisliste, if the settings have the address */
  readonly priceList: string | undefined;
}
