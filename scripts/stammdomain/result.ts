import type { Observation, Outcome } from '../../src/dns/observation.ts';
import { observe } from '../../src/dns/observe.ts';
import { judge } from '../../src/domain/judge.ts';
import type { Verdict } from '../../src/domain/verdict.ts';

/** One line of `--json`. */
export interface Result extends Verdict {
  /** what the resolver said; null where none was asked: without `--dns`, or for a refused name */
  readonly dns: Observation | null;
}

/** Whom to ask, and for which address. */
export interface Question {
  readonly resolver: string;
  /** IPv4 */
  readonly expected: string;
}

const noAnswer: ReadonlySet<Outcome> = new Set(['resolver-error', 'timeout', 'unreachable']);

/** Whether the resolver was asked and gave no usable answer, which says nothing of the name. */
export function isUnanswered({ dns }: Pick<Result, 'dns'>): boolean {
  return dns !== null && noAnswer.has(dns.outcome);
}

/** The verdict on a text; only names that are no plain no are asked for. Never throws. */
export async function resultFor(input: string, question: Question | null): Promise<Result> {
  const verdict = judge(input);
  const { accept, registrable } = verdict;
  const isAsked = question !== null && accept !== false && registrable !== null;
  return { ...verdict, dns: isAsked ? await observe(registrable, question) : null };
}
