import { readFileSync } from 'node:fs';
import { type Prices, pricesSchema } from './schemas/prices.ts';
import { readYaml } from './schemas/read-yaml.ts';

/** Where the prices stand, from the project's root. */
export const pricesFile = 'src/content/preise.yaml';

/**
 * The prices, checked.
 * @throws an Error whose message names file, field, what is wrong and what to write
 */
export function readPrices(text: string, file = pricesFile): Prices {
  return readYaml(pricesSchema, text, file);
}

/** The prices of this site; build time and command line only, never in an island. */
export const prices = readPrices(readFileSync(pricesFile, 'utf8'));
