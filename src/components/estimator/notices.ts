import type { Form, Row } from './form.ts';

/** What is said of a change that the reader did not type. */
export const notices = {
  removed: (name: string) => `${name} ist entfernt.`,
  cleared: 'Alle Angaben sind gelöscht.',
  full: 'Mehr Positionen gehen nicht. Fassen Sie gleiche in einer Position zusammen.',
} as const;

/** Where a whole form may come from: an address, or this device. */
export type Origin = 'shared' | 'stored';

/** What is taken back: a removed row, or another form in the place of the reader's. */
export type Undo =
  | { readonly kind: 'row'; readonly row: Row; readonly index: number }
  | { readonly kind: 'form'; readonly form: Form };

/** A sentence, and the way back where there is one. */
export interface Notice {
  readonly text: string;
  readonly undo: Undo | null;
}
