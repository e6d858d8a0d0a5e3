/** A file of prices in which only the VAT is known, whatever the site's own file says. */
export const noPrices = `umsatzsteuer:
  name: Umsatzsteuer, Regelsatz
  stand: belegt
  betrag: 19
  einheit: Prozent
  gueltigAb: 2021-01-01
  quelle: § 12 Absatz 1 UStG
zusatzpakete:
  - name: Whitelabel-Nameserver
    stand: fehlt
handsOnRemote:
  stundensatz:
    name: Stundensatz
    stand: fehlt
  abrechnungsschritt:
    name: Abrechnungsschritt
    stand: fehlt
paypal:
  prozent:
    name: Prozentsatz
    stand: fehlt
  festbetrag:
    name: Festbetrag
    stand: fehlt
domains: []
`;

/** The same with a price for the Whitelabel-Nameserver. @param rest further lines, indented by 4 */
export function withPackagePrice(amount: string, rest = ''): string {
  return noPrices.replace(
    /(?<=name: Whitelabel-Nameserver\n {4})stand: fehlt/,
    () =>
      `stand: belegt\n    betrag: ${amount}\n    einheit: Euro je Monat\n    gueltigAb: 2026-01-01\n    quelle: Test${rest}`,
  );
}
