import type { Observation, Outcome } from './observation.ts';

const silent: readonly Outcome[] = ['servfail', 'resolver-error', 'timeout', 'unreachable'];

/** Says nothing about the domain: the resolver did not find out. */
export function isSilent({ outcome }: Pick<Observation, 'outcome'>): boolean {
  return silent.includes(outcome);
}

export interface Comparison {
  readonly kind:
    /** every resolver gives the expected address and no other */
    | 'all-right'
    /** every resolver gives the same, and it is not only the expected address */
    | 'same'
    /** some are further on the way to the expected address than others */
    | 'spreading'
    /** they differ, and the difference is not about the expected address */
    | 'different'
    /** fewer than two answered: there is nothing to compare */
    | 'unknown';
  /** `resolver` of each observation without an answer */
  readonly silent: readonly string[];
}

/**
 * Compares what several resolvers say about one name's IPv4 addresses. Their order means nothing,
 * IPv6 addresses are not compared.
 */
export function compareAnswers(observations: readonly Observation[]): Comparison {
  const answers = observations.filter((answer) => !isSilent(answer));
  return {
    kind: kindOf(answers),
    silent: observations.filter(isSilent).map(({ resolver }) => resolver),
  };
}

function kindOf(answers: readonly Observation[]): Comparison['kind'] {
  const [first] = answers;
  if (first === undefined || answers.length < 2) return 'unknown';
  if (new Set(answers.map(substance)).size === 1) {
    return first.outcome === 'match' ? 'all-right' : 'same';
  }
  const isMixed = (test: (answer: Observation) => boolean) => new Set(answers.map(test)).size === 2;
  const isOnTheWay =
    isMixed(({ includesExpected }) => includesExpected) ||
    isMixed(({ outcome }) => outcome === 'match');
  return isOnTheWay ? 'spreading' : 'different';
}

/** What two answers must share to be the same. */
function substance({ a, outcome }: Observation): string {
  return a.length > 0 ? [...new Set(a)].sort().join(' ') : outcome;
}
