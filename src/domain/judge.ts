import { guessHost } from './guess-host.ts';
import { judgeHost } from './judge-host.ts';
import { invalid, type Judgement, noName } from './judgement.ts';
import { readText } from './read-text.ts';
import { ownDomain, suggestName } from './suggest-name.ts';
import type { Kind, Verdict, Warning } from './verdict.ts';

/** Kinds whose text may be a typing error with one likely meaning. */
const mayBeMistyped: ReadonlySet<Kind> = new Set(['invalid', 'single-label']);

interface Told extends Judgement {
  readonly suggestion: string | null;
}

function withGuess(host: string): Told {
  const judged = judgeHost(host);
  if (mayBeMistyped.has(judged.kind) && judged.reason?.rule !== 'several-names') {
    const guess = guessHost(host);
    const meant = judgeHost(guess);
    if (ownDomain(meant) !== null) {
      return {
        ...meant,
        accept: meant.accept === false ? false : null,
        warnings: ['guessed', ...meant.warnings],
        suggestion: ownDomain(meant),
      };
    }
  }
  return { ...judged, suggestion: suggestName(host, judged) };
}

/**
 * Text as typed or pasted -> whether it can be a Stammdomain. Pure: the same text, the same answer.
 * Never throws; any text gets an answer, whatever its length.
 */
export function judge(input: string): Verdict {
  const { host, isMailAddress, isTooLong, hadInvisible } = readText(input);
  if (isTooLong) {
    const told = invalid({ rule: 'input-too-long', label: null, character: null });
    return { input, ...told, suggestion: null };
  }
  const told = withGuess(host);
  if (isMailAddress) {
    const suggestion = told.suggestion ?? ownDomain(told);
    return { input, ...noName('email'), suggestion };
  }
  const warnings: readonly Warning[] = hadInvisible
    ? [...told.warnings, 'invisible']
    : told.warnings;
  return { input, ...told, warnings };
}
