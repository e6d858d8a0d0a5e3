import { guesses } from './guesses.ts';
import { invalidNames } from './invalid-names.ts';
import { letters } from './letters.ts';
import type { NameCase } from './name-case.ts';
import { notDomains } from './not-domains.ts';
import { pastedText } from './pasted-text.ts';
import { plainNames } from './plain-names.ts';
import { subdomains } from './subdomains.ts';

/** Every German case, from all tables. */
export const allCases: readonly NameCase[] = [
  ...plainNames,
  ...subdomains,
  ...pastedText,
  ...guesses,
  ...notDomains,
  ...invalidNames,
  ...letters,
];
