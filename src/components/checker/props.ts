/** A DNS-over-HTTPS service from the provider's settings. */
export interface Resolver {
  /** as the settings name it, „Server dieser Hilfe“ */
  readonly name: string;
  /** a path on this origin or an `https://` address */
  readonly address: string;
  /** who runs it */
  readonly operator: string;
}

/** What the checker gets from the page; everything here comes from the provider's settings. */
export interface CheckerProps {
  /** the IPv4 address that a Stammdomain should have */
  readonly expected: string;
  /** a name to show how it is meant */
  readonly example: string;
  /** the site's own resolver, asked by „Prüfen“ */
  readonly resolver: Resolver;
  /** third parties, each asked only by a button that names it */
  readonly others: readonly Resolver[];
  /** the ticket text's subject and template */
  readonly ticket: { readonly subject: string; readonly template: string };
  /** the ticket system's address, if the settings have one */
  readonly ticketSystem: string | undefined;
}
