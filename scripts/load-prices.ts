import { StartError } from '../deploy/start-error.ts';
import type { Prices } from '../src/schemas/prices.ts';

/**
 * The prices.
 * @throws StartError with what is wrong in them
 */
export async function loadPrices(): Promise<Prices> {
  try {
    // Its module throws while it is loaded.
    return (await import('../src/prices.ts')).prices;
  } catch (error) {
    throw error instanceof Error ? new StartError(error.message) : error;
  }
}
