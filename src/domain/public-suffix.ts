import { parse } from 'tldts';
import { foreignPlatforms } from './foreign-platforms.ts';

/** Where a name's public suffix ends, by the Public Suffix List with its PRIVATE section. */
export interface SuffixMatch {
  readonly suffix: string;
  /** the suffix and one label; null where the name is the suffix itself */
  readonly registrable: string | null;
  /** `icann`: an ending of the DNS. `private`: a company's own domain. `none`: no such ending */
  readonly section: 'icann' | 'private' | 'none';
  /** a special-use name by IANA's registry */
  readonly isSpecialUse: boolean;
}

/** @param name A-labels, lower case, no dot first or last */
export function publicSuffix(name: string): SuffixMatch {
  const found = parse(name, {
    extractHostname: false,
    validateHostname: false,
    detectIp: false,
    detectSpecialUse: true,
    allowPrivateDomains: true,
    extraSuffixes: { private: foreignPlatforms },
  });
  return {
    suffix: found.publicSuffix ?? name,
    registrable: found.domain,
    section: found.isPrivate === true ? 'private' : found.isIcann === true ? 'icann' : 'none',
    isSpecialUse: found.isSpecialUse === true,
  };
}
