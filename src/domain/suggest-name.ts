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

/** Words in front of a name that are no part of it, and signs that part it from them. */
const isApart = /[:=\"\t{…]|\s\|\s|^(?:www|domain|url|web(?:seite|site)|homepage|adresse)\s/i;

function writtenOut(ending: string): string {
  return ending.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
}

function* candidates(
  host: string,
  judged: Judgement,
  only: string | null,
): Generator<string | null> {
  const labels = host.split('.');
  const words = host.split(/\s+/);
  const ending = labels.at(-1)?.toLowerCase() ?? '';
  switch (judged.kind) {
    case 'subdomain': {
      const twice = `.${judged.parts?.suffix ?? ''}`.repeat(2);
      if (judged.unicode?.endsWith(twice) === true) {
        yield judged.unicode.slice(0, -twice.length / 2);
      }
      yield host;
      return;
    }
    case 'registrable':
      if (judged.warnings.includes('mapped')) yield judged.unicode ?? '';
      if (judged.warnings.includes('look-alike')) yield withLatinLetters(judged.unicode ?? '');
      return;
    case 'unknown-tld': {
      yield withLatinLetters(judged.unicode ?? host);
      yield [...labels.slice(0, -1), writtenOut(ending)].join('.');
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
      // Hyphens of an A-label are not typing errors, and what a program lost cannot be told.
      if (/(?:^|\.)xn--|\ufffd/i.test(host)) return;
      if (judged.reason?.rule === 'several-names') return yield only;
      yield withLatinLetters(judged.unicode ?? host);
      if (isApart.test(host)) yield only;
      // Of a few words the last is the end of a name with spaces; more are a sentence.
      if (words.length <= 3) yield mended(host);
      yield only;
      return;
    case 'ip':
      // A house number, a brand: not meant as an address.
      if (/^\d{1,6}$/.test(host)) yield `${host}.de`;
  }
}

/**
 * What was probably meant, in Unicode; null where nothing better is known.
 * @param only the one domain that stands in the text around the host, if there is one
 */
export function suggestName(host: string, judged: Judgement, only: string | null): string | null {
  for (const candidate of candidates(host, judged, only)) {
    const name = candidate === null ? null : ownDomain(judgeHost(candidate));
    if (name !== null) return name;
  }
  return null;
}
