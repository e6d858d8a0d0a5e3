import { ipStates } from '../../src/components/checker/ip-states.ts';
import { nameMessage } from '../../src/components/checker/messages.ts';
import { dnsWarnings, nameWarnings } from '../../src/components/checker/warnings.ts';
import type { Observation } from '../../src/dns/observation.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { isUnanswered, type Result } from './result.ts';

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON in one line, for every reader's idea of a line, and harmless in a terminal. */
export function jsonLine(result: Result): string {
  return JSON.stringify(result).replace(/[\x7f-\x9f\u2028\u2029]/g, escaped);
}

/** What could steer a terminal or turn its text around, in plain sight; joiners belong to words. */
function harmless(text: string): string {
  return text.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, i) => escaped(character.charAt(i))).join(''),
  );
}

const longest = 80;

function shortened(text: string): string {
  const characters = Array.from(text.trim().slice(0, 2 * longest + 2));
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text.trim();
}

function nameText({ input, unicode, ascii }: Verdict): string {
  const typed = shortened(input);
  const read = unicode === null || unicode === typed ? '' : ` → ${unicode}`;
  const encoded = ascii === null || ascii === unicode ? '' : ` (${ascii})`;
  return `${typed || '(leer)'}${read}${encoded}`;
}

function dnsText(dns: Observation): string {
  const addresses = [...dns.a, ...dns.aaaa].join(', ') || 'keine';
  const found =
    isUnanswered({ dns }) || dns.outcome === 'servfail' ? '' : `gefunden ${addresses}, `;
  return `[${dns.outcome}] ${ipStates[dns.outcome]} (${found}empfohlen ${dns.expected})`;
}

/** One German line on a name, in the checker's own words. */
export function germanLine(result: Result): string {
  const answer = result.accept === null ? 'offen' : result.accept ? 'ja' : 'nein';
  const { title, text } = nameMessage(result);
  const parts = [
    `${answer}: ${nameText(result)} [${result.kind}] ${title}`,
    ...(result.kind === 'invalid' ? [text] : []),
    ...(result.accept === null ? nameWarnings(result) : []),
    ...(result.suggestion === null ? [] : [`Gemeint: ${result.suggestion}?`]),
    ...(result.dns === null ? [] : [dnsText(result.dns), ...dnsWarnings(result.dns)]),
  ];
  return harmless(parts.join(' · '));
}
