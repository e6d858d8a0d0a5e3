import { fromUrl, NO_HOSTNAME, parseDomain, ParseResultType } from 'parse-domain';
import { parse as parsePsl } from 'psl';
import { parse as parseTldts } from 'tldts';
import validator from 'validator';
import { judge } from '../src/domain/judge.ts';

/** One way to find out whether a text is a domain of one's own, directly below an ending. */
export interface Contestant {
  readonly name: string;
  /** a plain yes; a library that knows no such question is asked as well as it can be */
  readonly saysYes: (text: string) => boolean;
  /** module that a page would load for it, as an entry for a bundler */
  readonly entry: string;
}

function tldtsSaysYes(text: string): boolean {
  const options = { allowPrivateDomains: true, detectSpecialUse: true };
  const found = parseTldts(text.trim(), options);
  const isOwn = found.domain !== null && found.domain === found.hostname;
  return isOwn && found.isIcann === true && found.isSpecialUse !== true;
}

function pslSaysYes(text: string): boolean {
  const found = parsePsl(text.trim());
  return 'domain' in found && found.listed && found.domain !== null && found.subdomain === null;
}

function parseDomainSaysYes(text: string): boolean {
  const host = fromUrl(text.trim());
  if (host === NO_HOSTNAME) return false;
  const found = parseDomain(host);
  if (found.type !== ParseResultType.Listed) return false;
  return found.subDomains.length === 0 && found.domain !== undefined;
}

export const contestants: readonly Contestant[] = [
  {
    name: 'judge',
    saysYes: (text) => judge(text).accept === true,
    entry: "export { judge } from './src/domain/judge.ts'",
  },
  { name: 'tldts', saysYes: tldtsSaysYes, entry: "export { parse } from 'tldts'" },
  { name: 'psl', saysYes: pslSaysYes, entry: "export { parse } from 'psl'" },
  {
    name: 'parse-domain',
    saysYes: parseDomainSaysYes,
    entry: "export { fromUrl, parseDomain } from 'parse-domain'",
  },
  {
    name: 'validator isFQDN',
    saysYes: (text) => validator.isFQDN(text.trim()),
    entry: "export { default } from 'validator/es/lib/isFQDN'",
  },
];
