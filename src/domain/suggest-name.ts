import { judgeHost } from './judge-host.ts';
import type { Judgement } from './judgement.ts';
import { withLatinLetters } from './look-alikes.ts';
import { nearestEnding } from './nearest-ending.ts';

/** The domain in a judged name that could be a Stammdomain, for display; null if it has none. */
export function ownDomain(judged: Judgement): string | null {
  const { kind, parts } = judged;
  const has = kind === 'registrable' || kind === 'subdomain' || kind === 'private-registry';
  return has && parts !== null ? `${parts.name}.${parts.suffix}` : null;
}

/** The text with everything that no name holds turned into hyphens, and no hyphen out of place. */
function mended(host: string): string {
  return host
    .replace(/\p{C}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
    .split('.')
    .map((label) => label.replace(/^-+|-+$/g, ''))
    .filter((label) => label !== '')
    .slice(-4)
    .join('.');
}

function* candidates(host: string, judged: Judgement): Generator<string> {
  const labels = host.split('.');
  const words = host.split(/\s+/);
  const ending = labels.at(-1)?.toLowerCase() ?? '';
  switch (judged.kind) {
    case 'subdomain':
      if (judged.parts?.name === judged.parts?.suffix) yield labels.slice(0, -1).join('.');
      yield host;
      return;
    case 'registrable':
      if (judged.warnings.includes('mapped')) yield judged.unicode ?? '';
      if (judged.warnings.includes('look-alike')) yield withLatinLetters(judged.unicode ?? '');
      return;
    case 'unknown-tld': {
      yield withLatinLetters(judged.unicode ?? host);
      const nearest = nearestEnding(ending);
      if (nearest !== null) yield [...labels.slice(0, -1), nearest].join('.');
      else if (labels.length === 2 && /^www$/i.test(labels[0] ?? '')) yield `${ending}.de`;
      return;
    }
    case 'single-label':
      yield host.replace(/-(?=(?:de|com|net|org|eu|at|ch)$)/i, '.');
      if (!/^(?:www|https?|ftp)$/i.test(host)) yield `${host}.de`;
      return;
    case 'invalid':
      // Hyphens of an A-label are not typing errors, and of several names none is meant.
      if (judged.reason?.rule === 'several-names' || /(?:^|\.)xn--/i.test(host)) return;
      yield withLatinLetters(judged.unicode ?? host);
      // Of a few words the last is the end of a name with spaces; more are a sentence.
      if (words.length <= 3) yield mended(host);
      yield* words.filter((word) => /[^.]\.[^.]/.test(word));
  }
}

/** What was probably meant, in Unicode; null where nothing better is known. */
export function suggestName(host: string, judged: Judgement): string | null {
  for (const candidate of candidates(host, judged)) {
    const name = ownDomain(judgeHost(candidate));
    if (name !== null) return name;
  }
  return null;
}
