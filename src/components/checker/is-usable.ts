import type { Verdict } from '../../domain/verdict.ts';

/** A name that may be asked for: no refusal, and nothing that the reader has not confirmed. */
export function isUsable(verdict: Verdict): verdict is Verdict & { registrable: string } {
  if (verdict.accept === false || verdict.registrable === null) return false;
  return verdict.accept === true || verdict.suggestion === null;
}
