import type { Kind, Rule, Verdict, Warning } from '../../../../src/domain/verdict.ts';

/** What else must hold, beside kind, accept and registrable. */
export interface Also {
  suggestion?: string | null;
  rule?: Rule;
  character?: string;
  registry?: string;
  unicode?: string;
  warnings?: Warning[];
}

/** Text, kind, accept, registrable domain (A-label form), why; further expectations. */
export type NameCase = readonly [
  input: string,
  kind: Kind,
  accept: Verdict['accept'],
  registrable: string | null,
  why: string,
  also?: Also,
];
