import type { Doubt } from '../../end-customers/doubt.ts';
import { doubts, doubtUnder } from './texts.ts';

/** Why an entry is asked about: what stands over it says more than how it looks. */
export function doubtWords(doubt: Doubt): string {
  if (doubt.reason === 'sign') return doubts.sign(doubt.character);
  return doubt.under === undefined ? doubts[doubt.reason]() : doubtUnder(doubt.under);
}
