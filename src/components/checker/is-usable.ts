import type { Verdict } from '../../domain/verdict.ts';

/** A name that may be asked for: no refusal, and none made of the reader's text but not yet confirmed. */
export function isUsable(verdict: Verdict): verdict is Verdict & { registrable: string } {
  const { accept, registrable, suggestion, unicode } = verdict;
  if (accept === false || registrable === null) return false;
  return accept === true || suggestion !== unicode;
}
