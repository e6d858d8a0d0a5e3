/** What a name is. Every kind has exactly one meaning; `accept` says what follows from it. */
export type Kind =
  /** a domain of one's own, directly below a public suffix */
  | 'registrable'
  /** a name below a registrable domain, `www.` included */
  | 'subdomain'
  /** an ending such as `de` or `co.uk` */
  | 'public-suffix'
  /** a foreign platform (`github.io`), or a name below one (`firma.github.io`) */
  | 'private-suffix'
  /** a name that a private company sells below its own domain (`firma.com.de`) */
  | 'private-registry'
  /** an IPv4 or IPv6 address, in any notation that a browser takes for one */
  | 'ip'
  | 'email'
  /** a special-use name (RFC 6761 and its successors): `.test`, `.local`, `example.com` … */
  | 'reserved'
  | 'unknown-tld'
  /** one label without an ending */
  | 'single-label'
  /** no domain name; `reason` says why */
  | 'invalid'
  | 'empty';

export type Warning =
  /** the text was no name; the verdict is on what was probably meant (`suggestion`) */
  | 'guessed'
  /** a character was replaced by another by UTS #46 (a ligature, a full-width letter) */
  | 'mapped'
  /** letters of several scripts in one label (UTS #39, "highly restrictive" not met) */
  | 'mixed-script'
  /** reads like a name in German letters, with some that only look like them */
  | 'look-alike'
  /** the registry probably refuses the name; not certain enough for a plain no */
  | 'registry-doubt'
  /** the registry gives names below this ending to certain bodies only, authorities for example */
  | 'restricted-ending'
  /** `ascii` and `unicode` differ; both are the same name */
  | 'idn'
  /** with ß; the name with ss is another domain */
  | 'eszett'
  /** invisible characters were left out */
  | 'invisible';

/** Why a text is no name that could be registered. */
export type Rule =
  /** two dots in a row, or a dot at the beginning */
  | 'empty-label'
  /** a label above 63 octets in A-label form (RFC 1035 section 2.3.4) */
  | 'label-too-long'
  /** a name above 253 octets in A-label form (RFC 1035 section 2.3.4, without the root's) */
  | 'name-too-long'
  /** more text than any address, unread */
  | 'input-too-long'
  | 'hyphen-start'
  | 'hyphen-end'
  /** hyphens in both third and fourth place (RFC 5891 section 4.2.3.1) */
  | 'hyphen-3-4'
  | 'underscore'
  /** white space inside the name */
  | 'space'
  /** more than one name in one field */
  | 'several-names'
  /** a character that no domain name has (RFC 5892), told in `character` */
  | 'forbidden-character'
  /** `xn--` with something behind it that no name is encoded to (RFC 5891 section 5.4) */
  | 'bad-a-label'
  /** an ending of digits alone that makes no IP address (RFC 3696 section 2) */
  | 'numeric-ending'
  /** a label that begins with a combining mark (RFC 5891 section 4.2.3.2) */
  | 'leading-mark'
  /** right-to-left and left-to-right mixed against RFC 5893 */
  | 'bidi'
  /** an invisible joiner where RFC 5892 appendix A has none */
  | 'joiner'
  /** a character that this registry does not take, told in `character` and `registry` */
  | 'registry-character'
  /** a name that is too short for this registry */
  | 'registry-length';

export interface Reason {
  readonly rule: Rule;
  /** the label at fault, as shown to the reader; null where the whole text is */
  readonly label: string | null;
  /** the first character at fault */
  readonly character: string | null;
  /** the ending whose registry has the rule, without a dot; null for a rule of the DNS */
  readonly registry: string | null;
}

/** The name taken apart, in Unicode; empty strings for parts that are not there. */
export interface NameParts {
  /** all labels before the name, `www` in `www.firma.de` */
  readonly subdomain: string;
  /** the one label that is registered, `firma` in `www.firma.de` */
  readonly name: string;
  /** the public suffix, `de` or `co.uk` */
  readonly suffix: string;
}

/** The answer to "can this be a Stammdomain?", from the text alone. Public contract. */
export interface Verdict {
  /** the text as it came */
  readonly input: string;
  readonly kind: Kind;
  /** true: can be one. false: cannot. null: neither a plain yes nor a plain no, see `warnings` */
  readonly accept: boolean | null;
  /** the domain that is registered (one label and its suffix), A-label form, lower case */
  readonly registrable: string | null;
  /** the whole name in A-label form, lower case, no dot at the end; null where there is none */
  readonly ascii: string | null;
  /** the whole name for display */
  readonly unicode: string | null;
  /** what was probably meant, in Unicode; never the name itself */
  readonly suggestion: string | null;
  readonly warnings: readonly Warning[];
  /** null where there is no name to take apart */
  readonly parts: NameParts | null;
  /** set for `invalid`, null for every other kind */
  readonly reason: Reason | null;
}
