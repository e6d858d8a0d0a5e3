import type { DomainService, FeeReading, Payment } from '../../../billing/request.ts';
import type { VatKind } from '../form.ts';

/** A choice is coded by its place here, so a new one goes to the end. */
export const services: readonly DomainService[] = ['registration', 'renewal', 'transfer', 'other'];
export const payments: readonly Payment[] = ['transfer', 'paypal', 'credit'];
export const feeReadings: readonly FeeReading[] = ['on-amount', 'in-full'];
export const vatKinds: readonly VatKind[] = ['standard', 'other', 'none'];
