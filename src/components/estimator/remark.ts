/** What is said beside a field of what was typed into it. */
export type Remark =
  | { readonly kind: 'fault'; readonly text: string }
  | {
      readonly kind: 'question';
      readonly text: string;
      /** what was probably meant: the words for it, and what to put into the field */
      readonly readings: readonly { readonly label: string; readonly text: string }[];
    }
  /** how the text was read, where that may surprise */
  | { readonly kind: 'note'; readonly text: string };

/** By the field's id; fields without a remark are missing. */
export type Remarks = ReadonlyMap<string, Remark>;
