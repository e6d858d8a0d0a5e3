/** What the tool gets from the page. */
export interface EndCustomersProps {
  /** the ticket text's title, subject and template */
  readonly ticket: { readonly title: string; readonly subject: string; readonly template: string };
  /** the ticket system's address, if the settings have one */
  readonly ticketSystem: string | undefined;
}

/** The two fields, as typed, or what is said of each. */
export type BothLists<T> = Readonly<Record<'text' | 'reportedText', T>>;
