/**
 * Endings below which the registry gives names to certain bodies only, by its own published policy.
 * Not here: endings that ask for a seat in their country, and those of one single company.
 */
const restricted: ReadonlySet<string> = new Set([
  // EDUCAUSE: accredited US colleges. US DoD: its own forces. CISA: US authorities. IANA, "Eligibility
  // for a .INT domain": bodies that a treaty between governments founded.
  ...['edu', 'gov', 'int', 'mil'],
  // Sponsored under ICANN agreements: SITA for aviation, DotCooperation for cooperatives, the
  // Universal Postal Union (3 October 2012) for postal services.
  ...['aero', 'coop', 'post'],
  // fTLD, Registrant Eligibility Policy and Affirmation of Commitments of October 2019: supervised
  // banks and insurers. NABP, Healthcare Merchant Accreditation: accredited pharmacies.
  ...['bank', 'insurance', 'pharmacy'],
  // Jisc, Eligibility Policy for ac.uk, with rules from 1 August 2019. Cabinet Office, naming guidance
  // of 17 January 2014, for nhs.uk and police.uk. Nominet, second-level domains: companies in the UK's
  // register by their registered name, and internet providers.
  ...['ac.uk', 'ltd.uk', 'net.uk', 'nhs.uk', 'plc.uk', 'police.uk'],
  // ACOnet, Domain-Vergabebedingungen for ac.at, as of 17 May 2018. Stadt Wien for the Federal
  // Ministry of Finance, „Richtlinien für eine Domain innerhalb von gv.at“.
  ...['ac.at', 'gv.at'],
  // JPRS, organizational type names: schools, its own members, authorities.
  ...['ac.jp', 'ad.jp', 'ed.jp', 'go.jp', 'lg.jp'],
]);

/**
 * `gov.uk` (GDS, 7 October 2019), `vic.gov.au`, `gob.es`, `gouv.fr`, `govt.nz`: what countries keep
 * for their authorities.
 */
const governmental = /(?:^|\.)(?:gob|gouv|govt?)\./;

/** @param ending a public suffix of the ICANN section, A-label form */
export function isRestrictedEnding(ending: string): boolean {
  return restricted.has(ending) || governmental.test(ending);
}
