/**
 * Whether a name is below an ending that is kept out of the public DNS, beyond IANA's special-use
 * registry: `internal` (ICANN board, 29 July 2024), and `arpa`, which serves the DNS itself
 * (RFC 3172).
 * @param name A-labels, lower case
 */
export function isReserved(name: string): boolean {
  return /(?:^|\.)(?:internal|arpa)$/.test(name);
}
