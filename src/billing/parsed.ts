/** Why a typed text is no number for its field. */
export type Fault =
  /** letters that are no unit of the field, told in `found` */
  | 'letters'
  /** another character that no number has, told in `found` */
  | 'character'
  /** a unit, a sign or a comma, but no digit */
  | 'no-digits'
  /** more text than any number, unread */
  | 'too-long'
  /** a tab or a line break, as between the cells of a table */
  | 'several-cells'
  | 'negative'
  /** a separator without its three digits, or a mark at the end, told in `found` */
  | 'misplaced-separator'
  | 'several-commas'
  /** more decimals than the field takes: 2 for an amount, 4 for a percentage */
  | 'too-many-decimals'
  /** decimals where pieces or minutes are counted */
  | 'not-whole'
  /** 0 where a billing step is counted */
  | 'too-small'
  /** above the field's limit, see `limits.ts` */
  | 'too-large';

/** What a typed text is in the field's unit. The text itself is the caller's to keep. */
export type Parsed<T> =
  | {
      readonly kind: 'value';
      readonly value: T;
      /** `thousands-dot`: dots alone were read as thousands, `1.234` as 1234. Worth saying. */
      readonly note: 'thousands-dot' | null;
    }
  | { readonly kind: 'empty' }
  /**
   * It may mean one of these, the likeliest first (`12.50`: 12.50, then 1250), and is not guessed.
   * One or two, all within the field's limit.
   */
  | { readonly kind: 'question'; readonly readings: readonly [T, ...T[]] }
  | {
      readonly kind: 'wrong';
      readonly reason: Fault;
      /** the first characters at fault, as typed; null where the whole text is */
      readonly found: string | null;
    };
