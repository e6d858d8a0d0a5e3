import { mailProviders, profilePlatforms } from './foreign-platforms.ts';
import { guessHost } from './guess-host.ts';
import { judgeHost } from './judge-host.ts';
import { invalid, type Judgement, noName } from './judgement.ts';
import { namesInText } from './names-in-text.ts';
import { type Reading, readText } from './read-text.ts';
import { ownDomain, suggestName } from './suggest-name.ts';
import type { Kind, Rule, Verdict } from './verdict.ts';

/** Kinds whose text may be a typing error with one likely meaning. */
const mayBeMistyped: ReadonlySet<Kind> = new Set(['invalid', 'single-label']);
/** Faults behind which no typing error is looked for. */
const isNoSlip: ReadonlySet<Rule> = new Set(['several-names', 'name-too-long']);

type Told = Omit<Verdict, 'input'>;

/** The verdict on what was probably meant: never a plain yes. */
function guessed(meant: Judgement): Told {
  return {
    ...meant,
    accept: meant.accept === false ? false : null,
    warnings: ['guessed', ...meant.warnings],
    suggestion: ownDomain(meant),
  };
}

/** @param only the one domain that stands in the text, null where there is none or several */
function withGuess(host: string, judged: Judgement, only: string | null): Told {
  if (mayBeMistyped.has(judged.kind) && !(judged.reason && isNoSlip.has(judged.reason.rule))) {
    const meant = judgeHost(guessHost(host));
    if (ownDomain(meant) !== null) return guessed(meant);
  }
  return { ...judged, suggestion: suggestName(host, judged, only) };
}

/** The platform that a page is on, judged as the platform itself is. */
function onPlatform(platform: string): Told {
  const parts = { subdomain: '', name: '', suffix: platform };
  const name = { ascii: platform, unicode: platform, parts };
  return { ...noName('private-suffix'), ...name, suggestion: null };
}

function tell({ host, hasPage }: Reading, input: string): Told {
  const judged = judgeHost(host);
  const { registrable } = judged;
  if (hasPage && registrable !== null && profilePlatforms.has(registrable)) {
    return onPlatform(registrable);
  }
  if (judged.kind !== 'invalid' && judged.kind !== 'unknown-tld') {
    return withGuess(host, judged, null);
  }
  const { addressed, all } = namesInText(input);
  const only = all.length === 1 ? (all[0] ?? null) : null;
  if (only !== null && addressed.length === 1) return guessed(judgeHost(only));
  return withGuess(host, judged, only);
}

/**
 * Text as typed or pasted -> whether it can be a Stammdomain. Pure: the same text, the same answer.
 * Never throws; any text gets an answer, whatever its length.
 */
export function judge(input: string): Verdict {
  const reading = readText(input);
  if (reading.isTooLong) {
    const told = invalid({ rule: 'input-too-long', label: null, character: null });
    return { input, ...told, suggestion: null };
  }
  const told = tell(reading, input);
  if (reading.isMailAddress) {
    const domain = told.suggestion ?? ownDomain(told);
    const suggestion = domain !== null && mailProviders.has(domain) ? null : domain;
    return { input, ...noName('email'), suggestion };
  }
  return reading.hadInvisible
    ? { input, ...told, warnings: [...told.warnings, 'invisible'] }
    : { input, ...told };
}
