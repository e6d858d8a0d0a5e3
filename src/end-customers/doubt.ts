import { readHeading } from './heading.ts';
import { isMailAddress } from './is-mail-address.ts';
import { isWebAddress } from './is-web-address.ts';
import { longestId, longestLook } from './limits.ts';
import { looksLikeName } from './looks-like-name.ts';
import { looksLikePassword } from './looks-like-password.ts';

/** Why a text may be no Benutzer-ID. Nothing says how one looks, so this is a question, no verdict. */
export type Doubt =
  | {
      readonly reason:
        | 'mail'
        | 'domain'
        | 'date'
        /** a spreadsheet shows the number rounded: `1,23E+11` */
        | 'rounded'
        /** a heading, or labelled as something else */
        | 'label'
        /** not where Benutzer-IDs stand in this text */
        | 'place'
        | 'name'
        | 'password'
        | 'blank'
        /** a number and a dot in front, without a space: `1.kunde` */
        | 'numbered'
        | 'long';
      /** the heading or label that gives the reason, where it doesn't stand in the text */
      readonly under?: string;
    }
  | { readonly reason: 'sign'; readonly character: string };

const date = /^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2})$/;
const rounded = /^\d+(?:[.,]\d+)?E\+\d+$/i;
const numbered = /^\d{1,4}[.)]\p{L}/u;
/** Letters, digits and underscores; dots and hyphens between them. */
const unusual = /[^A-Za-z\d._-]|^[.-]|[.-]$/u;

const looks = {
  mail: isMailAddress,
  domain: isWebAddress,
  date: (text) => date.test(text),
  rounded: (text) => rounded.test(text),
  label: (text) => readHeading(text) !== null,
  password: looksLikePassword,
  name: looksLikeName,
  blank: (text) => text.includes(' '),
  numbered: (text) => numbered.test(text),
} satisfies Partial<Record<Doubt['reason'], (text: string) => boolean>>;
const reasons = Object.keys(looks) as (keyof typeof looks)[];

/** What speaks against a text being a Benutzer-ID; null if nothing does. */
export function doubtOf(text: string): Doubt | null {
  if (text.length > longestLook) return { reason: 'long' };
  const reason = reasons.find((each) => looks[each](text));
  if (reason !== undefined) return { reason };
  const character = unusual.exec(text)?.[0];
  if (character !== undefined) return { reason: 'sign', character };
  return text.length > longestId ? { reason: 'long' } : null;
}
