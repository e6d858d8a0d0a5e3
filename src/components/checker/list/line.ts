import type { Observation } from '../../../dns/observation.ts';
import type { Verdict } from '../../../domain/verdict.ts';
import type { Tone } from '../../tool/message.ts';
import { foundAddresses } from '../found-addresses.ts';
import { tell } from '../tell.ts';

/** A name of the list, and what has come of asking for it. */
export interface Entry {
  readonly verdict: Verdict;
  readonly answer: Observation | 'not-asked' | 'waiting' | 'cancelled';
}

/** What the table shows of an entry; every text in the reader's language. */
export interface Line {
  /** the place in the reader's list */
  readonly place: number;
  readonly name: string;
  /** `open`: can be a Stammdomain, its IP is not known yet */
  readonly tone: Tone | 'open';
  readonly title: string;
  /** one address or one word about the lack of it each */
  readonly found: readonly string[];
  /** `found` holds addresses */
  readonly hasAddress: boolean;
  /** what to do and what to know, one sentence or two each */
  readonly advice: readonly string[];
}

/** As the reader typed it where that was no name; never so long that it fills the page. */
function shown({ input, unicode, warnings }: Verdict): string {
  const typed = input.replace(/\s+/g, ' ').trim();
  const name = warnings.includes('guessed') ? typed : (unicode ?? typed);
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}

function found({ answer }: Entry): string[] {
  if (answer === 'not-asked') return ['nicht gefragt'];
  if (answer === 'waiting') return ['wird geprüft …'];
  if (answer === 'cancelled') return ['nicht geprüft'];
  return [...foundAddresses(answer), ...answer.aaaa.map((address) => `${address} (IPv6)`)];
}

/** @param text what is said of the name and the answer; of a plain name alone, how to ask for it */
function whatToDo({ answer, verdict }: Entry, text: string): string[] {
  if (answer === 'waiting') return [];
  if (answer !== 'cancelled') return [text];
  return [...(verdict.accept === true ? [] : [text]), 'Drücken Sie noch einmal auf „Alle prüfen“.'];
}

export function lineOf(entry: Entry, place: number): Line {
  const { verdict, answer } = entry;
  const seen = typeof answer === 'string' ? undefined : answer;
  const { message, sentences } = tell(verdict, seen);
  const suggestion = verdict.suggestion === null ? [] : [`Vorschlag: ${verdict.suggestion}`];
  return {
    place,
    name: shown(verdict),
    tone: verdict.accept === true && seen === undefined ? 'open' : message.tone,
    title: message.title,
    found: found(entry),
    hasAddress: seen !== undefined && seen.a.length + seen.aaaa.length > 0,
    advice: [...whatToDo(entry, message.text), ...suggestion, ...sentences],
  };
}
