import { companyEndings } from './company-endings.ts';

/**
 * Endings below which the registry gives names to certain bodies only, by its own published policy.
 * Not here: endings that ask for a seat in their country.
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
  ...['ltd.uk', 'net.uk', 'nhs.uk', 'plc.uk', 'police.uk'],
  // JPRS, organizational type names: its own members, schools, local authorities.
  ...['ad.jp', 'ed.jp', 'lg.jp'],
  // trabis: municipalities, police, forces. ISOC-IL: forces. Norid: authorities. Canada: government.
  ...['bel.tr', 'pol.tr', 'tsk.tr', 'idf.il', 'stat.no', 'gc.ca', 'jus.br', 'leg.br', 'mp.br'],
  // Delegated, and closed: nobody can register there (Norid for .bv and .sj; ISO keeps .gb).
  ...['bv', 'gb', 'sj'],
]);

/**
 * `gov.uk` (GDS, 7 October 2019), `vic.gov.au`, `gob.es`, `gouv.fr`, `govt.nz`: what countries keep
 * for their authorities.
 */
const governmental = /(?:^|\.)(?:gob|gouv|govt?)\./;

/**
 * What countries keep for universities (`ac.uk`: Jisc, rules from 1 August 2019; `ac.at`: ACOnet, as
 * of 17 May 2018; `edu.au`), schools (`*.sch.uk`, `k12.ca.us`), authorities (`gv.at`: Stadt Wien for
 * the Federal Ministry of Finance; `go.jp`: JPRS; `gub.uy`) and forces (`mil.nz`).
 */
const official = /(?:^|\.)(?:(?:ac|edu|go|gub|gv|mil|sch)\.[a-z]{2}|k12\.[a-z]{2}\.us)$/;

/** They look like it and are open to everyone: NASK's endings, and the province of Gorizia. */
const open: ReadonlySet<string> = new Set(['edu.pl', 'mil.pl', 'go.it']);

/** @param ending a public suffix of the ICANN section, A-label form */
export function isRestrictedEnding(ending: string): boolean {
  if (restricted.has(ending) || companyEndings.has(ending)) return true;
  return governmental.test(ending) || (official.test(ending) && !open.has(ending));
}
